/*
 * string_sizes.c - memory and string functions at all sizes to 300, and at many
 * alignments, beside pages that must not be touched; memmove with any overlap.
 * flags: -fno-builtin
 */
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
	CHECK(!memchr(s, 0, n - 1));
	CHECK(strlen((char *)s) == n - 1);
	CHECK(strchr((char *)s, 0) == (char *)s + n - 1);
	CHECK(!strchr((char *)s, 255));
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
