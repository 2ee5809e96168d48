/*
 * stdlib_strto.c - strtol and its variants: value, end and errno in edge cases.
 */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include "../test.h"

static char *end;
static const char *s;

#define MAYBE EINVAL	/* optional in POSIX if there is no number */
#define IS(f, string, base, value, length, error) \
	(errno = 0, s = (string), \
	CHECK(f(s, &end, base) == (value)), \
	CHECK(end == s + (length)), CHECK(errno == (error) || ((error) == MAYBE && !errno)))

int main(void)
{
	IS(strtol, "0", 10, 0, 1, 0);
	IS(strtol, " \t\n\v\f\r-42x", 10, -42, 9, 0);
	IS(strtol, "+7", 0, 7, 2, 0);
	IS(strtol, "", 10, 0, 0, MAYBE);
	IS(strtol, "  ", 10, 0, 0, MAYBE);
	IS(strtol, " -", 10, 0, 0, MAYBE);
	IS(strtol, "+-1", 10, 0, 0, MAYBE);
	IS(strtol, "0x", 0, 0, 1, 0);
	IS(strtol, "0xg", 16, 0, 1, 0);
	IS(strtol, "-0X1fz", 0, -31, 5, 0);
	IS(strtol, "0x1f", 16, 31, 4, 0);
	IS(strtol, "0x1f", 36, 33 * 36 * 36 + 36 + 15, 4, 0);
	IS(strtol, "0x1", 10, 0, 1, 0);
	IS(strtol, "010", 0, 8, 3, 0);
	IS(strtol, "08", 0, 0, 1, 0);
	IS(strtol, "zZ", 36, 35 * 37, 2, 0);
	IS(strtol, "102", 2, 2, 2, 0);
	IS(strtol, "0x0x1", 0, 0, 3, 0);
	IS(strtoll, "9223372036854775807", 10, LLONG_MAX, 19, 0);
	IS(strtoll, "9223372036854775808", 10, LLONG_MAX, 19, ERANGE);
	IS(strtoll, "-9223372036854775808", 10, LLONG_MIN, 20, 0);
	IS(strtoll, "-9223372036854775809", 10, LLONG_MIN, 20, ERANGE);
	IS(strtoll, "99999999999999999999999999z", 10, LLONG_MAX, 26, ERANGE);
	IS(strtoull, "18446744073709551615", 10, ULLONG_MAX, 20, 0);
	IS(strtoull, "18446744073709551616", 10, ULLONG_MAX, 20, ERANGE);
	IS(strtoull, "-18446744073709551615", 10, 1, 21, 0);
	IS(strtoull, "-18446744073709551616", 10, ULLONG_MAX, 21, ERANGE);
	IS(strtoull, "0xffffffffffffffff0", 0, ULLONG_MAX, 19, ERANGE);
	IS(strtoull, "0x100000000000000000", 0, ULLONG_MAX, 20, ERANGE);
	IS(strtoull, "-1", 10, ULLONG_MAX, 2, 0);
	IS(strtoul, "-1", 10, ULONG_MAX, 2, 0);
	IS(strtoimax, "-9223372036854775809", 10, INTMAX_MIN, 20, ERANGE);
	IS(strtoumax, "18446744073709551616", 10, UINTMAX_MAX, 20, ERANGE);
#if LONG_MAX == 0x7fffffff
	IS(strtol, "2147483647", 10, LONG_MAX, 10, 0);
	IS(strtol, "2147483648", 10, LONG_MAX, 10, ERANGE);
	IS(strtol, "-2147483648", 10, LONG_MIN, 11, 0);
	IS(strtol, "-2147483649", 10, LONG_MIN, 11, ERANGE);
	IS(strtoul, "4294967295", 10, ULONG_MAX, 10, 0);
	IS(strtoul, "4294967296", 10, ULONG_MAX, 10, ERANGE);
	IS(strtoul, "-4294967295", 10, 1, 11, 0);
#endif
	errno = 0;
	CHECK(strtol("1", 0, 1) == 0 && errno == EINVAL);
	errno = 0;
	CHECK(strtol("1", 0, 37) == 0 && errno == EINVAL);
	errno = 0;
	CHECK(strtoul("1", 0, -1) == 0 && errno == EINVAL);
	CHECK(atoi(" -12a") == -12 && atol("9") == 9 && atoi("") == 0);
	CHECK(atoll("-9223372036854775808") == LLONG_MIN);
	return failed;
}
