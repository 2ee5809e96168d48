/*
 * string_sizes.c - memory and string functions at all sizes to 300, and at many
 * alignments, beside pages that must not be touched; memmove with any overlap.
 * With -DEVERY at all alignments: see sh/strings.sh.
 * flags: -fno-builtin
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include "../test.h"

#define PAGE 65536	/* the largest */
#define MOST 300

static volatile size_t endless = -1;	/* the compiler must not see it */

static unsigned char byte_at(size_t i)
{
	return i * 7 % 251 + 1;
}

static void fill(unsigned char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		p[i] = byte_at(i);
}

/* Whether the n bytes at p are those that fill() wrote from a distance on. */
static int filled(const unsigned char *p, size_t distance, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (p[i] != byte_at(i + distance))
			return 0;
	return 1;
}

static int all(const unsigned char *p, unsigned char c, size_t n)
{
	while (n--)
		if (p[n] != c)
			return 0;
	return 1;
}

/* d and s each have room for n bytes, and are beside missing pages or not. */
static void copy(unsigned char *d, unsigned char *s, size_t n)
{
	fill(s, n);
	CHECK(memcpy(d, s, n) == d && filled(d, 0, n));
	CHECK(!memcmp(d, s, n));
	CHECK(memset(d, 0x1a5, n) == d && all(d, 0xa5, n));
	CHECK(memmove(d, s, n) == d && filled(d, 0, n));
}

static void find(unsigned char *s, size_t n)
{
	fill(s, n);
	CHECK(!memchr(s, 0, n));
	if (!n)
		return;
	s[n - 1] = 0;
	CHECK(memchr(s, 0x100, n) == s + n - 1);
	CHECK(memchr(s, 0, endless) == s + n - 1);
	CHECK(memchr(s, 0, -(uintptr_t)s) == s + n - 1);	/* s + n wraps to 0 */
	CHECK(!memchr(s, 0, n - 1));
	CHECK(strlen((char *)s) == n - 1);
	CHECK(strchr((char *)s, 0) == (char *)s + n - 1);
	CHECK(!strchr((char *)s, 255));
}

/* s is a string of n bytes, with its null. */
static void find_in_string(char *s, size_t n)
{
	char *end = s + n - 1, *first = s + n / 3, *last = s + n / 2;

	fill((unsigned char *)s, n);
	*end = 0;
	CHECK(strnlen(s, n - 1) == n - 1 && strnlen(s, endless) == n - 1);
	CHECK(strchrnul(s, 255) == end && strchrnul(s, 0) == end);
	CHECK(!strrchr(s, 255) && strrchr(s, 0) == end);
	CHECK(!memrchr(s, 255, n) && memrchr(s, 0, n) == end);
	if (n < 3)
		return;
	CHECK(strstr(s, last) == (last < end ? last : s));
	CHECK(memmem(s, n, last, n - (last - s)) == last);
	CHECK(!memmem(s, n - 1, last, n - (last - s)));
	*first = *last = (char)254;
	CHECK(strchr(s, -2) == first && strchrnul(s, 254) == first);
	CHECK(strrchr(s, 254) == last && memrchr(s, -2, n) == last);
	CHECK(memrchr(s, 254, last - s + 1) == last);
	CHECK(memrchr(s, 254, last - s) == (first < last ? first : 0));
	CHECK(!memrchr(first + 1, 254, last - first - (first < last)));
}

/* Two strings of n bytes, with their nulls. */
static void compare(char *a, char *b, size_t n)
{
	size_t i;

	fill((unsigned char *)a, n);
	fill((unsigned char *)b, n);
	a[n - 1] = b[n - 1] = 0;
	CHECK(!strcmp(a, b) && !strncmp(a, b, n) && !strncmp(a, b, endless));
	CHECK(!memcmp(a, b, n));
	for (i = n - 1; i < n; i -= i / 3 + 1) {
		char c = a[i];

		a[i] = (char)255;
		CHECK(memcmp(a, b, n) > 0 && memcmp(b, a, n) < 0);
		CHECK(!memcmp(a, b, i) && !strncmp(a, b, i));
		CHECK(strncmp(a, b, i + 1) > 0);
		CHECK(strncmp(b, a, endless) < 0 && strcmp(b, a) < 0);
		CHECK(strcmp(a, b) > 0);
		if (i) {	/* the first difference counts */
			b[0]++;
			CHECK(strcmp(a, b) < 0 && memcmp(a, b, n) < 0);
			b[0]--;
		}
		a[i] = 0;
		if (i < n - 1)
			CHECK(strcmp(a, b) < 0 && strcmp(b, a) > 0);
		a[i] = c;
	}
}

/* d has room for a string of n bytes, and no more if a page ends there. */
static void copy_string(char *d, char *s, size_t n, char *after)
{
	fill((unsigned char *)s, n);
	s[n - 1] = 0;
	if (after)
		*after = 'n';
	CHECK(strcpy(d, s) == d && !memcmp(d, s, n));
	memset(d, 'x', n);
	CHECK(stpcpy(d, s) == d + n - 1 && !memcmp(d, s, n));
	CHECK(!after || *after == 'n');
	memset(d, 'x', n);
	CHECK(!memccpy(d, s, 255, n) && !memcmp(d, s, n));
	memset(d, 'x', n);
	CHECK(strncpy(d, s, n) == d && !memcmp(d, s, n));
	d[n / 2] = 0;
	CHECK(strcat(d, s + n / 2) == d && !memcmp(d, s, n));
	d[n / 3] = 0;
	CHECK(strncat(d, s + n / 3, n) == d && !memcmp(d, s, n));
	CHECK(memccpy(d, s, 0, endless) == d + n);
	CHECK(!after || *after == 'n');
}

static void strings(char *end, char *other, size_t n)
{
	static char more[4096];

	find_in_string(end - n, n);
	compare(end - n, other, n);
	compare(other, end - n, n);
	copy_string(end - n, other, n, 0);
	copy_string(other, end - n, n, other + n);
	/* A string crosses the end of a page of 4096 bytes. */
	end -= 4096 - n / 2;
	find_in_string(end - n, n);
	compare(end - n, other, n);
	compare(more + 4096 - n, end - n, n);
	copy_string(end - n, other, n, end);
}

/* Bytes next to what is written keep their values. */
static void neighbours(unsigned char *d, const unsigned char *s, size_t n)
{
	memset(d - 80, 'n', n + 160);
	memset(d, 'y', n);
	CHECK(all(d - 80, 'n', 80) && all(d, 'y', n) && all(d + n, 'n', 80));
	memcpy(d, s, n);
	CHECK(all(d - 80, 'n', 80) && all(d + n, 'n', 80));
}

static void overlap(unsigned char *p, size_t n, size_t distance)
{
	fill(p, n + distance);
	memmove(p, p + distance, n);
	CHECK(filled(p, distance, n));
	CHECK(filled(p + n, n, distance));
	fill(p, n + distance);
	memmove(p + distance, p, n);
	CHECK(filled(p + distance, 0, n));
	CHECK(filled(p, 0, distance));
}

int main(void)
{
	static unsigned char other[4096];
	unsigned char *map = mmap(0, 3 * PAGE, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t n, i;

	CHECK(map != MAP_FAILED);
	unsigned char *area = map + PAGE, *end = area + PAGE;
	CHECK(!mprotect(map, PAGE, PROT_NONE) && !mprotect(end, PAGE, PROT_NONE));
	for (n = 0; n <= MOST; n++) {
		copy(end - n, other + n % 65, n);
		copy(other + n % 61, end - n, n);
		copy(area, other + n % 63, n);
		copy(other + n % 64, area, n);
		find(end - n, n);
		find(area + n % 64, n);
		neighbours(other + 100 + n % 59, area, n);
		overlap(area + n % 64, n, n % 67 + 1);
		overlap(end - n - n / 3 - 1, n, n / 3 + 1);
	}
	for (n = 1; n <= MOST; n++) {
		strings((char *)end, (char *)other + n % 67, n);
#ifdef EVERY
		for (i = 0; i < 64; i++) {
			strings((char *)end - i, (char *)other, n);
			strings((char *)end, (char *)other + i, n);
		}
#endif
	}
	/* From some size on, processors have instructions of their own. */
	for (n = 500; n < 3000; n += n / 3 + 1) {
		copy(end - n, other + n % 7, n);
		copy(area + n % 5, end - n, n);
		find(end - n, n);
		overlap(area + 3, n, 1);
		overlap(area, n, n / 2);
	}
	/* What is found is not before the start, and the first of several. */
	memset(other, 'x', sizeof other);
	for (i = 0; i < 130; i++) {
		memset(other + 128, 'x', 300);
		other[127 + i] = 'a';
		other[128 + i + 70] = other[128 + i + 72] = 'a';
		CHECK(memchr(other + 128 + i, 'a', 200) == other + 198 + i);
		other[127 + i] = other[128 + i + 70] = 0;
		CHECK(strlen((char *)other + 128 + i) == 70);
		other[127 + i] = 'x';
	}
	/* Bytes are compared without a sign, and the first that differ count. */
	for (i = 0; i < 130; i++) {
		memset(other, 'x', 400);
		other[i] = 200;
		other[i + 1] = 'a';
		CHECK(memcmp(other, other + 200, 132) > 0);
		CHECK(memcmp(other + 200, other, 132) < 0);
		CHECK(!memcmp(other, other + 200, i));
	}
	return failed;
}
