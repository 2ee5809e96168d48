#include <arpa/inet.h>
#include <ctype.h>
#include "inet/number.h"

in_addr_t inet_network(const char *text)
{
	uint32_t n, all = 0;
	int i;

	for (i = 0; i < 4; i++) {
		text = __inet_number(text, &n);
		if (!text || n > 255)
			return INADDR_NONE;
		all = all << 8 | n;
		if (*text != '.')
			break;
		text++;
	}
	while (isspace((unsigned char)*text))
		text++;
	return i == 4 || *text ? INADDR_NONE : all;
}
