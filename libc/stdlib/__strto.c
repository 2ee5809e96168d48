#include <ctype.h>
#include <errno.h>
#include <stdint.h>
#include "strto.h"

/* 36 for what is neither a digit nor a letter. */
static int digit(int c)
{
	if (isdigit(c))
		return c - '0';
	return isalpha(c) ? (c | 32) - 'a' + 10 : 36;
}

unsigned long long __strto(const char *start, char **end, int base,
	unsigned long long max, unsigned long long min)
{
	const char *s = start;
	unsigned long long n = 0;
	int minus, over = 0, d;

	if (end)
		*end = (char *)start;
	if (base < 0 || base == 1 || base > 36) {
		errno = EINVAL;
		return 0;
	}
	while (isspace((unsigned char)*s))
		s++;
	minus = *s == '-';
	if (minus || *s == '+')
		s++;
	/* 0x counts only before a digit: else it is a 0 before an x. */
	if ((base == 0 || base == 16) && s[0] == '0' && (s[1] | 32) == 'x'
			&& digit((unsigned char)s[2]) < 16) {
		s += 2;
		base = 16;
	}
	if (base == 0)
		base = *s == '0' ? 8 : 10;

	if (digit((unsigned char)*s) >= base)
		return 0;
	for (; (d = digit((unsigned char)*s)) < base; s++) {
		/* In two halves, so that nobody needs to divide 64 bits. */
		uint64_t low = (uint64_t)(uint32_t)n * base + d;
		uint64_t high = (n >> 32) * base + (low >> 32);

		over |= high >> 32 != 0;
		n = high << 32 | (uint32_t)low;
	}
	if (end)
		*end = (char *)s;
	if (over || n > (minus ? min : max)) {
		errno = ERANGE;
		return minus && min != max ? 0 - min : max;
	}
	return minus ? 0 - n : n;
}
