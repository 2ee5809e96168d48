#include <stdint.h>
#include <string.h>
#include "unknown.h"
#include "word.h"

size_t strlen(const char *string)
{
	const char *s = unknown(string);

	/* Reading past the null is safe: an aligned word is within one page. */
	for (; (uintptr_t)s % WORD; s++)
		if (!*s)
			return s - string;
	while (!zero_byte(*(const word *)s))
		s += WORD;
	while (*s)
		s++;
	return s - string;
}
