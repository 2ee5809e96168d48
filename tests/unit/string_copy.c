/*
 * string_copy.c - memcpy, memmove and memset write the right bytes only.
 * not: kernel, it only computes
 */
#include <string.h>
#include "../test.h"

static unsigned char a[3000], b[3000];

static void fill(void)
{
	unsigned i;

	for (i = 0; i < sizeof a; i++)
		a[i] = b[i] = i * 7 + i / 256;
}

static int same(void)
{
	unsigned i;

	for (i = 0; i < sizeof a; i++)
		if (a[i] != b[i])
			return 0;
	return 1;
}

/* Moves bytes with the library in a, and by a loop in b. */
static int moves(int to, int from, int n)
{
	int i;

	fill();
	if (memmove(a + to, a + from, n) != a + to)
		return 0;
	if (to < from)
		for (i = 0; i < n; i++)
			b[to + i] = b[from + i];
	else
		for (i = n; i--; )
			b[to + i] = b[from + i];
	return same();
}

int main(void)
{
	static const int sizes[] = { 100, 127, 128, 255, 256, 500, 511, 512,
		513, 600, 1000 };
	unsigned k;
	int n, d, s, i;

	for (n = 0; n < 80; n++)
		for (d = 0; d < 9; d++)
			for (s = 0; s < 9; s++) {
				fill();
				CHECK(memcpy(a + 16 + d, a + 1024 + s, n)
					== a + 16 + d);
				for (i = 0; i < n; i++)
					b[16 + d + i] = b[1024 + s + i];
				CHECK(same());
			}
	for (n = 0; n < 80; n++)
		for (d = 40; d < 120; d++)
			CHECK(moves(d, 80, n));
	for (k = 0; k < sizeof sizes / sizeof *sizes; k++)
		for (d = 0; d < 40; d++) {
			n = sizes[k];
			CHECK(moves(1000 + d, 1020, n));
			CHECK(moves(100 + d, 1500, n));
			fill();
			memcpy(a + d, a + 1500, n);
			for (i = 0; i < n; i++)
				b[d + i] = b[1500 + i];
			CHECK(same());
			fill();
			CHECK(memset(a + d, 0x1a5, n) == a + d);
			for (i = 0; i < n; i++)
				b[d + i] = 0xa5;
			CHECK(same());
		}
	for (n = 0; n < 80; n++)
		for (d = 0; d < 17; d++) {
			fill();
			CHECK(memset(a + d, n + 1, n) == a + d);
			for (i = 0; i < n; i++)
				b[d + i] = n + 1;
			CHECK(same());
		}
	return failed;
}
