/*
 * Results, limits and errors of the printf family.
 * not: kernel, it only computes, for long
 */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "../test.h"

static const char *text;

/* Hides a format from the compiler, which would warn about it. */
static const char *hidden(const char *s)
{
	const char *volatile t = s;

	return t;
}

#define IS(expected, ...) ( \
	snprintf(s, sizeof s, __VA_ARGS__) == (int)strlen(expected) && \
	!strcmp(s, expected))

/* vdprintf, and vasprintf with the same arguments */
static int with_list(int fd, const char *format, ...)
{
	va_list ap;
	char *text = 0, same[20];
	int n;

	va_start(ap, format);
	n = vasprintf(&text, format, ap);
	va_end(ap);
	CHECK(n >= 0 && text && strlen(text) == (size_t)n &&
		memcmp(text, "fd ", 3) == 0);
	va_start(ap, format);
	CHECK(vsprintf(same, format, ap) == n && strcmp(same, text) == 0);
	va_end(ap);
	free(text);
	va_start(ap, format);
	n = vdprintf(fd, format, ap);
	va_end(ap);
	return n;
}

int main(void)
{
	char s[200], *t;
	signed char hh;
	short h;
	long l;
	long long ll;
	int n, p[2];

	CHECK(IS("-5 5 5 10 ff FF 0x1f 012", "%d %i %u %o %x %X %#x %#o", -5, 5,
		5U, 8U, 255U, 255U, 31U, 10U));
	CHECK(IS("[   42][42   ][00042][+42][ 42]", "[%5d][%-5d][%05d][%+d][% d]",
		42, 42, 42, 42, 42));
	CHECK(IS("[  007][007  ][]", "[%5.3d][%-5.3d][%.0d]", 7, 7, 0));
	CHECK(IS("18446744073709551615 -9223372036854775808", "%llu %lld",
		ULLONG_MAX, LLONG_MIN));
	CHECK(IS("-1 255 -1 65535", hidden("%hhd %hhu %hd %hu"), -1, 255 + 256,
		-1 - 65536, 65535));
	CHECK(IS("-7 7 8 9", "%jd %zu %td %ld", (intmax_t)-7, (size_t)7,
		(ptrdiff_t)8, 9L));
	CHECK(IS("a [  b] [b  ] abc [abc  ] ab %", "%c [%3c] [%-3c] %s [%-5s] %.2s %%",
		'a', 'b', 'b', "abc", "abc", "abc"));
	CHECK(IS("[   1][1   ][1]", "[%*d][%*d][%.*d]", 4, 1, -4, 1, -1, 1));
	CHECK(IS("(null) (n", hidden("%s %.2s"), text, text));
	CHECK(snprintf(s, sizeof s, "a%cb", 0) == 3 && s[2] == 'b');
	CHECK(snprintf(s, sizeof s, "1234%hhn5%hn6%n7%ln8%lln", &hh, &h, &n, &l,
		&ll) == 8);
	CHECK(hh == 4 && h == 5 && n == 6 && l == 7 && ll == 8);

	strcpy(s, "#####");
	CHECK(snprintf(s, 3, hidden("%s"), "abcdef") == 6 && !strcmp(s, "ab"));
	CHECK(snprintf(s, 0, "%s", "xyz") == 3 && !strcmp(s, "ab"));
	CHECK(snprintf(0, 0, "%d", 123) == 3);
	CHECK(sprintf(s, "%d-%s", 1, "x") == 3 && !strcmp(s, "1-x"));
	CHECK(asprintf(&t, "%s%0500d", "x", 7) == 501 && t[500] == '7' && !t[501]);
	free(t);

	CHECK(snprintf(0, 0, hidden("%1073741824d%1073741823d"), 1, 1) == 2147483647);
	errno = 0;
	CHECK(snprintf(0, 0, hidden("%2147483647d%d"), 1, 1) == -1);
	CHECK(errno == EOVERFLOW);
	errno = 0;
	CHECK(snprintf(0, 0, hidden("%2147483648d"), 1) == -1);
	CHECK(errno == EOVERFLOW);
	errno = 0;
	CHECK(snprintf(0, 0, hidden("%.*d%99999999999s"), 1, 1, "") == -1);
	CHECK(errno == EOVERFLOW);
	errno = 0;
	CHECK(snprintf(0, 0, hidden("%y"), 1) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(snprintf(0, 0, hidden("%"), 1) == -1 && errno == EINVAL);
	errno = ENOENT;
	CHECK(snprintf(s, sizeof s, "%m") == 25);
	CHECK(!strcmp(s, "No such file or directory") && errno == ENOENT);

	/* Nothing is read past a format that ends within a conversion. */
	t = mmap(0, 2 * 65536, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(t != MAP_FAILED && !munmap(t + 65536, 65536));
	for (n = 1; n <= 5; n++) {
		char *format = t + 65535 - n;

		memcpy(format, "%-1.l", n);
		errno = 0;
		CHECK(snprintf(s, sizeof s, hidden(format), 1) == -1);
		CHECK(errno == EINVAL);
	}

	CHECK(!pipe(p));
	CHECK(dprintf(p[1], "%s %d", "fd", 3) == 4);
	CHECK(read(p[0], s, sizeof s) == 4 && !memcmp(s, "fd 3", 4));
	CHECK(with_list(p[1], "%s %d", "fd", 4) == 4);
	CHECK(read(p[0], s, sizeof s) == 4 && !memcmp(s, "fd 4", 4));
	return failed;
}
