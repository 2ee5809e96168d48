#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include "internal.h"

static char *decimal(char *s, unsigned n)
{
	if (n >= 100)
		*s++ = '0' + n / 100;
	if (n >= 10)
		*s++ = '0' + n / 10 % 10;
	*s++ = '0' + n % 10;
	return s;
}

static char *hexadecimal(char *s, unsigned n)
{
	int shift = 12;

	while (shift && !(n >> shift))
		shift -= 4;
	for (; shift >= 0; shift -= 4)
		*s++ = "0123456789abcdef"[n >> shift & 15];
	return s;
}

static char *ntop4(char *s, const unsigned char *a)
{
	int i;

	for (i = 0; i < 4; i++) {
		if (i)
			*s++ = '.';
		s = decimal(s, a[i]);
	}
	return s;
}

static char *ntop6(char *s, const unsigned char *a)
{
	unsigned word[8];
	int i, n, gap = 8, length = 1;

	for (i = 0; i < 8; i++)
		word[i] = a[2 * i] << 8 | a[2 * i + 1];
	/* The gap is the first of the longest runs of zeros, of two at least. */
	for (i = 0; i < 8; i++) {
		for (n = 0; i + n < 8 && !word[i + n]; n++)
			;
		if (n > length) {
			gap = i;
			length = n;
		}
	}
	for (i = 0; i < 8; i++) {
		if (i == gap) {
			*s++ = ':';
			i += length - 1;
			if (i == 7)
				*s++ = ':';
			continue;
		}
		if (i)
			*s++ = ':';
		/* an IPv4 address: mapped, ::ffff:a.b.c.d, or compatible */
		if (i == 6 && !gap && (length == 6 ||
		    (length == 5 && word[5] == 0xffff)))
			return ntop4(s, a + 12);
		s = hexadecimal(s, word[i]);
	}
	return s;
}

const char *inet_ntop(int family, const void *__restrict address,
	char *__restrict buf, socklen_t n)
{
	char text[INET6_ADDRSTRLEN], *end;

	if (family == AF_INET)
		end = ntop4(text, address);
	else if (family == AF_INET6)
		end = ntop6(text, address);
	else
		end = 0;
	if (!end || n <= (socklen_t)(end - text)) {
		__ret(end ? -ENOSPC : -EAFNOSUPPORT);
		return 0;
	}
	*end++ = 0;
	return memcpy(buf, text, end - text);
}
