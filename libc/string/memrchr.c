#include <stdint.h>
#include <string.h>
#include "names.h"
#include "word.h"

void *__memrchr(const void *p, int c, size_t n)
{
	const unsigned char *s = p;
	unsigned long mask = ONES * (unsigned char)c;

	for (; n && (uintptr_t)(s + n) % WORD; n--)
		if (s[n - 1] == (unsigned char)c)
			return (void *)(s + n - 1);
	while (n >= WORD && !zero_byte(*(const word *)(s + n - WORD) ^ mask))
		n -= WORD;
	while (n--)
		if (s[n] == (unsigned char)c)
			return (void *)(s + n);
	return 0;
}

void *memrchr(const void *p, int c, size_t n)
	__attribute__((weak, alias("__memrchr")));
