#include <stdlib.h>
#include <errno.h>

int posix_memalign(void **p, size_t align, size_t n)
{
	if (align < sizeof(void *) || align & (align - 1))
		return EINVAL;
	void *new = aligned_alloc(align, n);
	if (!new)
		return ENOMEM;
	*p = new;
	return 0;
}
