#include "zone.h"

int64_t __zone_number(const unsigned char *s, int width)
{
	uint64_t n = s[0] & 0x80 ? (uint64_t)-1 : 0;

	while (width--)
		n = n << 8 | *s++;
	return (int64_t)n;
}
