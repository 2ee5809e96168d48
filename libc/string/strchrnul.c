#include <stdint.h>
#include <string.h>
#include "names.h"
#include "unknown.h"
#include "word.h"

char *__strchrnul(const char *s, int c)
{
	unsigned long mask = ONES * (unsigned char)c;

	s = unknown(s);
	/* Reading past the null is safe: an aligned word is within one page. */
	for (; (uintptr_t)s % WORD; s++)
		if (!*s || *s == (char)c)
			return (char *)s;
	while (!zero_byte(*(const word *)s) && !zero_byte(*(const word *)s ^ mask))
		s += WORD;
	while (*s && *s != (char)c)
		s++;
	return (char *)s;
}

char *strchrnul(const char *s, int c)
	__attribute__((weak, alias("__strchrnul")));
