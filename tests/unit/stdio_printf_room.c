/*
 * printf where what it prints fits in the buffer and where it does not: each field, cut
 * at each byte, into a string and through a stream whose buffer is small.
 */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

#define LONGEST 200

static const char *format;

/* Prints with a format that the compiler does not check. */
static int print(char *to, size_t size, ...)
{
	va_list ap;
	int n;

	va_start(ap, size);
	n = vsnprintf(to, size, format, ap);
	va_end(ap);
	return n;
}

static int write_to(FILE *f, ...)
{
	va_list ap;
	int n;

	va_start(ap, f);
	n = vfprintf(f, format, ap);
	va_end(ap);
	return n;
}

/* Is what vsnprintf left for that size right, and nothing after it touched? */
static int is_cut(const char *s, size_t size, const char *expected)
{
	size_t n = strlen(expected), i;

	if (size && n > size - 1)
		n = size - 1;
	if (size && (memcmp(s, expected, n) || s[n]))
		return 0;
	for (i = size ? n + 1 : 0; i < LONGEST; i++)
		if (s[i] != '#')
			return 0;
	return 1;
}

/* Does the file hold the text twice? */
static int holds_twice(FILE *f, const char *expected)
{
	size_t n = strlen(expected);
	char s[2 * LONGEST];

	rewind(f);
	return fread(s, 1, sizeof s, f) == 2 * n && !memcmp(s, expected, n) &&
		!memcmp(s + n, expected, n);
}

#define PRINTS(expected, ...) do { \
	size_t size; \
	for (size = 0; size < strlen(expected) + 3; size++) { \
		char s[LONGEST]; \
		memset(s, '#', sizeof s); \
		CHECK(print(s, size, __VA_ARGS__) == (int)strlen(expected)); \
		CHECK(is_cut(s, size, expected)); \
	} \
	for (size = 1; size < strlen(expected) + 3; size += 1 + size / 4) { \
		char buffer[LONGEST]; \
		FILE *f = tmpfile(); \
		CHECK(f && !setvbuf(f, buffer, _IOFBF, size)); \
		CHECK(write_to(f, __VA_ARGS__) == (int)strlen(expected)); \
		CHECK(write_to(f, __VA_ARGS__) == (int)strlen(expected)); \
		CHECK(holds_twice(f, expected)); \
		fclose(f); \
	} \
} while (0)

int main(void)
{
	char expected[LONGEST];

	format = "%d %u %x %s|";
	PRINTS("-1 4294967295 ffffffff string|", -1, UINT_MAX, UINT_MAX, "string");
	PRINTS("-2147483648 0 0 |", INT_MIN, 0, 0, "");
	PRINTS("2147483647 9 9 (null)|", INT_MAX, 9, 9, (char *)0);
	PRINTS("10 10 a x|", 10, 10, 10, "x");

	format = "%ld,%lu,%lx,%zu,%zd.";
	sprintf(expected, "%lld,%llu,%llx,%llu,-1.", (long long)LONG_MIN,
		(unsigned long long)ULONG_MAX, (unsigned long long)ULONG_MAX,
		(unsigned long long)(size_t)-1);
	PRINTS(expected, LONG_MIN, ULONG_MAX, ULONG_MAX, (size_t)-1, (ssize_t)-1);
	PRINTS("-4294967,429496,10,0,4.", -4294967L, 429496UL, 16UL, (size_t)0,
		(ssize_t)4);
	/* Around 2^32. */
	if (sizeof(long) == 8) {
		unsigned long edge = LONG_MAX / INT_MAX;

		format = "%ld %lu %lu %lx";
		PRINTS("-4294967298 4294967295 4294967296 100000000", -edge,
			edge - 3, edge - 2, edge - 2);
		/* The high half of an int's register has no meaning. */
		format = "%d %u %x";
		PRINTS("-1 4294967294 fffffffd", edge - 3, edge - 4, edge - 5);
	}

	format = "[%8d][%3u][%12lx][%5s][%2s][%1s]";
	PRINTS("[     -42][ 42][     1234567][   ab][abc][ ]", -42, 42, 0x1234567L,
		"ab", "abc", "");
	format = "%1000d%9999s";
	CHECK(print(0, 0, 1, "") == 10999);
	format = "%99999d%10000x";
	CHECK(print(0, 0, 1, 2) == 109999);
	format = "%2147483648d";
	CHECK(print(0, 0, 1) == -1 && errno == EOVERFLOW);

	/* Conversions with options between those without. */
	format = "a%cb%5.1fc%-4dd%05de%%f%.2sg%5d";
	PRINTS("axb  2.5c3   d00004e%fxyg    5", 'x', 2.5, 3, 4, "xyz", 5);
	/* A null is a byte like the others. */
	format = "%d%c%d";
	memset(expected, '#', sizeof expected);
	CHECK(print(expected, 4, 1, 0, 2) == 3);
	CHECK(!memcmp(expected, "1\0" "2\0#", 5));
	return failed;
}
