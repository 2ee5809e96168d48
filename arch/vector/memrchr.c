/* memrchr.c - looks at the vector that has the last byte, then at those before. */
#include <string.h>
#include "find.h"
#include "names.h"

void *__memrchr(const void *p, int c, size_t n)
{
	const char *s = p, *end = s + n;
	vector x = vector_of(c);

	if (!n)
		return 0;
	const vector *v = vector_with(end - 1), *first = vector_with(s);
	mask found = up_to_byte(mask_of(*v == x), end - 1);
	while (!found && v != first)
		found = mask_of(*--v == x);
	if (!found)
		return 0;
	end = (const char *)v + last_in(found);
	return end < s ? 0 : (void *)end;
}

void *memrchr(const void *p, int c, size_t n)
	__attribute__((weak, alias("__memrchr")));
