#include <arpa/inet.h>
#include <ctype.h>
#include "inet/number.h"

int inet_aton(const char *text, struct in_addr *address)
{
	uint32_t n, all = 0;
	int bits = 32;

	for (;;) {
		text = __inet_number(text, &n);
		if (!text)
			return 0;
		if (*text != '.')
			break;
		bits -= 8;
		if (!bits || n > 255)
			return 0;
		all |= n << bits;
		text++;
	}
	if (*text && !isspace((unsigned char)*text))
		return 0;
	if (bits < 32 && n >> bits)
		return 0;
	if (address)
		address->s_addr = htonl(all | n);
	return 1;
}
