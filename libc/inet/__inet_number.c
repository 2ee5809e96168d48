#include "inet/number.h"

const char *__inet_number(const char *s, uint32_t *value)
{
	const char *first;
	unsigned base = 10, digit;
	uint64_t n = 0;

	if (*s == '0') {
		base = 8;
		if ((s[1] | 32) == 'x') {
			base = 16;
			s += 2;
		}
	}
	for (first = s; ; s++) {
		digit = (unsigned char)*s - '0';
		if (digit > 9) {
			digit = (*s | 32) - 'a';
			digit = digit < 6 ? digit + 10 : 16;
		}
		if (digit >= base)
			break;
		n = n * base + digit;
		if (n > UINT32_MAX)
			return 0;
	}
	*value = n;
	return s == first ? 0 : s;
}
