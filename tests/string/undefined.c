/*
 * undefined.c - strings in memory that was never written, for valgrind: what comes
 * after their nulls must not change a result. Built with -fno-builtin.
 */
#define _GNU_SOURCE
#include <string.h>
#include "../test.h"

#define ROOM 512

static volatile size_t endless = -1;

static void strings(size_t from, size_t to, size_t n)
{
	char room[ROOM], other[ROOM], third[ROOM];
	char *a = room + from, *b = other + to, *c = third + to, *end = a + n;

	/* Tells the compiler that they have values; valgrind sees that they don't. */
	__asm__("" : : "r"(room), "r"(other), "r"(third) : "memory");
	memset(a, 'x', n);
	*end = 0;
	CHECK(strlen(a) == n && strnlen(a, endless) == n);
	CHECK(memchr(a, 0, endless) == end && !memchr(a, 'y', n));
	CHECK(memrchr(a, 'x', n + 1) == (n ? end - 1 : 0) && !memrchr(a, 'y', n));
	CHECK(!strchr(a, 'y') && strchrnul(a, 'y') == end && !strrchr(a, 'y'));
	CHECK(strcpy(b, a) == b && !strcmp(a, b) && !memcmp(a, b, n + 1));
	CHECK(!strncmp(a, b, endless) && !strncmp(b, a, n));
	CHECK(stpcpy(c, b) == c + n && !strcmp(a, c));
	CHECK(memccpy(c, a, 0, endless) == c + n + 1 && !strcmp(b, c));
	CHECK(strncat(strcat(c, a), b, 1) == c && strlen(c) == 2 * n + !!n);
	CHECK(!strstr(a, "xy") && !memmem(a, n, "xy", 2));
	b[n / 2] = 'z';
	b[n + 1 - n / n] = 0;
	CHECK(n < 2 || (strcmp(b, a) > 0 && memcmp(a, b, n) < 0));
	CHECK(n < 2 || (strchr(b, 'z') == b + n / 2 && strstr(b, "z") == b + n / 2));
}

int main(void)
{
	size_t n;

	for (n = 1; n < 150; n++) {
		strings(n % 67, n % 5, n);
		strings(0, 0, n);
		strings(n % 7, n % 64, n);
	}
	return failed;
}
