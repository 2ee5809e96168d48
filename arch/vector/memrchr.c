/* memrchr.c - looks at the vector that has the last byte, then at those before. */
#include <string.h>
#include "find.h"
#include "names.h"

void *__memrchr(const void *p, int c, size_t n)
{
	const char *s = p, *last = s + n - 1;
	vector x = vector_of(c);

	if (!n)
		return 0;
	const vector *v = vector_with(last), *first = vector_with(s);
	mask found = up_to_byte(mask_of(*v == x), last);
	while (v != first) {
		if (found)
			return (char *)v + last_in(found);
		found = mask_of(*--v == x);
	}
	found = from_byte(found, s);
	return found ? (char *)s + last_in(found) : 0;
}

void *memrchr(const void *p, int c, size_t n)
	__attribute__((weak, alias("__memrchr")));
