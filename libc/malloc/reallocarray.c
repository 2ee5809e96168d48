#include <stdlib.h>
#include <errno.h>

void *reallocarray(void *p, size_t count, size_t size)
{
	size_t n;

	if (__builtin_mul_overflow(count, size, &n)) {
		errno = ENOMEM;
		return 0;
	}
	return realloc(p, n);
}
