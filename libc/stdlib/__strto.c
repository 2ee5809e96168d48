#include <errno.h>
#include <limits.h>
#include "strto.h"

/* The value of a digit or a letter, or 36 for another character. */
static inline unsigned digit_value(unsigned char c)
{
	unsigned digit = c - '0', letter = (c | ('a' - 'A')) - 'a';

	if (digit < 10)
		return digit;
	return letter < 26 ? letter + 10 : 36;
}

unsigned long long __strto(const char *start, char **end, int base,
	unsigned long long max, unsigned long long min)
{
	const char *s = start, *digits;
	unsigned long long n = 0;
	int negative, has_prefix = 0, overflow = 0;
	unsigned d;

	if (base < 0 || base == 1 || base > 36) {
		if (end)
			*end = (char *)start;
		errno = EINVAL;
		return 0;
	}
	while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;
	if (*s == '0' && (base == 0 || base == 16)) {
		if ((s[1] | 32) == 'x') {
			s += 2;
			has_prefix = 1;
			base = 16;
		} else if (base == 0)
			base = 8;
	} else if (base == 0)
		base = 10;

	digits = s;
	/* Most numbers are decimal and do not overflow. */
	if (base == 10)
		for (; n < ULLONG_MAX / 16 && (d = *s - '0') < 10; s++)
			n = n * 10 + d;
	for (; (d = digit_value(*s)) < (unsigned)base; s++) {
		overflow |= __builtin_mul_overflow(n, (unsigned)base, &n);
		overflow |= __builtin_add_overflow(n, d, &n);
	}
	/* Without a digit after it, 0x is the number 0 followed by an x. */
	if (s == digits)
		s = has_prefix ? s - 1 : start;
	if (end)
		*end = (char *)s;
	if (overflow || n > (negative ? min : max)) {
		errno = ERANGE;
		return negative && min != max ? 0 - min : max;
	}
	return negative ? 0 - n : n;
}
