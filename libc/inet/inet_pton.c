#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include "internal.h"

/* Four decimal numbers. One with a leading 0 is refused: it may be meant octal. */
static int pton4(const char *s, unsigned char *address)
{
	unsigned char bytes[4];
	const char *first;
	unsigned n;
	int i;

	for (i = 0; i < 4; i++) {
		if (i && *s++ != '.')
			return 0;
		n = 0;
		for (first = s; s < first + 3 && *s >= '0' && *s <= '9'; s++)
			n = n * 10 + (*s - '0');
		if (s == first || (*first == '0' && s > first + 1) || n > 255)
			return 0;
		bytes[i] = n;
	}
	if (*s)
		return 0;
	memcpy(address, bytes, sizeof bytes);
	return 1;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Eight hexadecimal numbers; or fewer, and "::" for the zeros left out. */
static int pton6(const char *s, unsigned char *address)
{
	unsigned char bytes[16];
	const char *first;
	unsigned value;
	int n = 0, gap = -1;

	if (*s == ':' && *++s != ':')
		return 0;
	for (;;) {
		if (*s == ':') {	/* the second one */
			if (gap >= 0)
				return 0;
			gap = n;
			if (!*++s)
				break;
		}
		value = 0;
		for (first = s; s < first + 4 && hex_digit(*s) >= 0; s++)
			value = value << 4 | hex_digit(*s);
		if (s == first || n == 16)
			return 0;
		if (*s == '.') {	/* the last four bytes in decimal */
			if (n > 12 || !pton4(first, bytes + n))
				return 0;
			n += 4;
			break;
		}
		bytes[n++] = value >> 8;
		bytes[n++] = value;
		if (!*s)
			break;
		if (*s++ != ':' || !*s)
			return 0;
	}
	/* Either all are there, or there is a gap, of one number at least. */
	if ((n == 16) == (gap >= 0))
		return 0;
	if (gap < 0)
		gap = n;
	memcpy(address, bytes, gap);
	memset(address + gap, 0, 16 - n);
	memcpy(address + 16 - (n - gap), bytes + gap, n - gap);
	return 1;
}

int inet_pton(int family, const char *__restrict text, void *__restrict address)
{
	if (family == AF_INET)
		return pton4(text, address);
	if (family == AF_INET6)
		return pton6(text, address);
	return __ret(-EAFNOSUPPORT);
}
