#include <stdlib.h>
#include <stdint.h>

char *l64a(long value)
{
	static const char digits[] =
		"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	static char s[7];
	uint32_t n = value;
	int i;

	for (i = 0; n; n >>= 6)
		s[i++] = digits[n & 63];
	s[i] = 0;
	return s;
}
