#include <ctype.h>
#include <errno.h>
#include <stdint.h>
#include "strto.h"

/* The value of a digit or a letter, or 36 for another character. */
static int digit_value(int c)
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
	int negative, overflow = 0, d;

	if (end)
		*end = (char *)start;
	if (base < 0 || base == 1 || base > 36) {
		errno = EINVAL;
		return 0;
	}
	while (isspace((unsigned char)*s))
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;
	/* Without a digit after it, 0x is the number 0 followed by an x. */
	if ((base == 0 || base == 16) && s[0] == '0' && (s[1] | 32) == 'x'
			&& digit_value((unsigned char)s[2]) < 16) {
		s += 2;
		base = 16;
	}
	if (base == 0)
		base = *s == '0' ? 8 : 10;

	if (digit_value((unsigned char)*s) >= base)
		return 0;
	for (; (d = digit_value((unsigned char)*s)) < base; s++) {
		/* Detect overflow in two halves, without a 64-bit division. */
		uint64_t low = (uint64_t)(uint32_t)n * base + d;
		uint64_t high = (n >> 32) * base + (low >> 32);

		overflow |= high >> 32 != 0;
		n = high << 32 | (uint32_t)low;
	}
	if (end)
		*end = (char *)s;
	if (overflow || n > (negative ? min : max)) {
		errno = ERANGE;
		return negative && min != max ? 0 - min : max;
	}
	return negative ? 0 - n : n;
}
