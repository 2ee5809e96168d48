/*
 * %n$ in printf: arguments, widths and precisions chosen by number.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static char s[200];

/* Prints with a format that the compiler does not check. */
static int print(const char *format, ...)
{
	va_list ap;
	int n;

	memset(s, '#', sizeof s - 1);
	errno = 0;
	va_start(ap, format);
	n = vsnprintf(s, sizeof s, format, ap);
	va_end(ap);
	return n;
}

#define IS(expected, ...) \
	(print(__VA_ARGS__) == (int)strlen(expected) && !strcmp(s, expected))
#define FAILS(...) (print(__VA_ARGS__) == -1 && errno == EINVAL)

int main(void)
{
	static const wchar_t wide[] = { 'e', 0 };
	int p[2], n = 0;
	char *text;
	FILE *f;

	CHECK(NL_ARGMAX >= 9);
	CHECK(IS("5", "%1$d", 5));
	CHECK(IS("b a", "%2$s %1$s", "a", "b"));
	CHECK(IS("[    7]", "[%2$*1$d]", 5, 7));
	CHECK(IS("[7    ]", "[%2$*1$d]", -5, 7));
	CHECK(IS("[2.500]", "[%1$.*3$f]%2$s", 2.5, "", 3));
	CHECK(IS("[ 2.50|00042|+42|0x2a]", "[%3$*2$.*1$f|%4$0*2$d|%4$+d|%4$#x]",
		2, 5, 2.5, 42));
	CHECK(IS("1 1 1 100% 1", "%1$d %1$d %1$i 100%% %1$u", 1));
	CHECK(IS("9 8 7 6 5 4 3 2 1",
		"%9$d %8$d %7$d %6$d %5$d %4$d %3$d %2$d %1$d",
		1, 2, 3, 4, 5, 6, 7, 8, 9));
	CHECK(IS("2 % 1", "%2$d %% %1$d", 1, 2));

	/* Each type is skipped by its size. */
	CHECK(IS("z -1 1.5 2 -3 e x 4 2.5",
		"%9$s %1$hhd %2$g %3$lld %4$ld %5$ls %6$c %7$zu %8$Lg",
		-1, 1.5, 2LL, -3L, wide, 'x', (size_t)4, 2.5L, "z"));
	CHECK(IS("9 8 7.5 6 5 4.5 3 2.5 1",
		"%9$d %8$jd %7$Lg %6$lld %5$d %4$Lg %3$llu %2$g %1$d",
		1, 2.5, 3ULL, 4.5L, 5, 6LL, 7.5L, (intmax_t)8, 9));
	CHECK(IS("-9223372036854775808 0x1p+0 18446744073709551615 1",
		"%4$lld %3$a %2$llu %1$d", 1, ULLONG_MAX, 1.0, LLONG_MIN));
	CHECK(IS("abc3", "abc%2$n%1$d", 3, &n) && n == 3);
	CHECK(IS("x", "%2$s%1$lln", &(long long){ 0 }, "x"));

	/* More than the registers of any ABI. */
	CHECK(IS("9 8 7 6 5 4 3 2 1 9",
		"%9$g %8$g %7$g %6$g %5$g %4$g %3$g %2$g %1$g %9$g",
		1., 2., 3., 4., 5., 6., 7., 8., 9.));

	/* All functions. */
	CHECK(!pipe(p));
	f = fdopen(p[1], "w");
	CHECK(fprintf(f, "%2$d %1$d;", 1, 2) == 4 && !fflush(f));
	CHECK(dprintf(p[1], "%2$s %1$s", "b", "a") == 3);
	memset(s, 0, sizeof s);
	CHECK(read(p[0], s, sizeof s) == 7 && !strcmp(s, "2 1;a b"));
	CHECK(asprintf(&text, "%2$*1$d", 90, 4) == 90 && text[89] == '4');
	free(text);

	errno = ENOENT;
	CHECK(snprintf(s, sizeof s, "%2$d %1$d %m", 1, 2) == 29);
	CHECK(!strcmp(s, "2 1 No such file or directory"));

	/* POSIX leaves these undefined; others print something. */
#ifdef __TICKLIBC__
	CHECK(FAILS("%1$d %d", 1, 2));
	CHECK(FAILS("%d %1$d", 1, 2));
	CHECK(FAILS("%1$*d", 1, 2));
	CHECK(FAILS("%*1$d", 1, 2));
	CHECK(FAILS("%1$.*d", 1, 2));
	CHECK(FAILS("%s %*1$d", "x", 1));
	CHECK(FAILS("%2$d", 1, 2));
	CHECK(FAILS("%1$d %3$d", 1, 2, 3));
	CHECK(FAILS("%1$*3$d", 1, 2, 3));
	CHECK(FAILS("%1$s %", "x"));
	CHECK(FAILS("%1$", 1));
	CHECK(FAILS("%1$s %1$", "x"));
	CHECK(FAILS("%1$s%1$y", "x"));
	CHECK(FAILS("%0$d", 1));
	CHECK(FAILS("%1$1$d", 1));
	CHECK(print("%1$s %99999999999$s", "x") == -1);
	CHECK(print("%4294967297$d", 1) == -1);
	CHECK(FAILS("%1$*4294967297$d", 1));
	CHECK(FAILS("%.1$d", 1));
	CHECK(FAILS("%l1$d", 1));
	/* No argument is read before the whole format has passed. */
	CHECK(FAILS("%2$s %1$s %d", (char *)1, (char *)1, 2));
#endif
	return failed;
}
