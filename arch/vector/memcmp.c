/*
 * memcmp.c - compares blocks, vectors, or words of up to 8 bytes. The last may
 * overlap those before it, so no size needs a loop for odd bytes, and nothing after
 * them is read.
 */
#include <string.h>
#include "find.h"

/* Of words, the byte at the lowest address counts most. */
static int order(uint64_t a, uint64_t b)
{
	if (a == b)
		return 0;
	return __builtin_bswap64(a) < __builtin_bswap64(b) ? -1 : 1;
}

static int compare_small(const char *a, const char *b, size_t n)
{
	size_t i;

	if (n >= 8) {
		for (i = 0; i < n - 8; i += 8)
			if (*(word8 *)(a + i) != *(word8 *)(b + i))
				return order(*(word8 *)(a + i), *(word8 *)(b + i));
		return order(*(word8 *)(a + n - 8), *(word8 *)(b + n - 8));
	}
	if (n >= 4)
		return order(*(word4 *)a | (uint64_t)*(word4 *)(a + n - 4) << 32,
			*(word4 *)b | (uint64_t)*(word4 *)(b + n - 4) << 32);
	for (i = 0; i < n; i++)
		if (a[i] != b[i])
			return (unsigned char)a[i] - (unsigned char)b[i];
	return 0;
}

static inline vector equal(const char *a, const char *b)
{
	return vector_at(a) == vector_at(b);
}

static inline int equal_blocks(const char *a, const char *b)
{
	return mask_of((equal(a, b) & equal(a + VECTOR, b + VECTOR)) &
		(equal(a + 2 * VECTOR, b + 2 * VECTOR) &
		equal(a + 3 * VECTOR, b + 3 * VECTOR))) == MASK_ALL;
}

int memcmp(const void *p, const void *q, size_t n)
{
	const char *a = p, *b = q;

	if (n < VECTOR)
		return compare_small(a, b, n);
	if (n >= BLOCK) {
		const char *last = a + n - BLOCK;
		while (a < last && equal_blocks(a, b))
			a += BLOCK, b += BLOCK;
		if (a >= last) {
			b -= a - last;
			a = last;
			if (equal_blocks(a, b))
				return 0;
		}
		n = BLOCK;
	}
	while (n) {
		if (n < VECTOR) {
			a -= VECTOR - n, b -= VECTOR - n;
			n = VECTOR;
		}
		mask same = mask_of(equal(a, b));
		if (same != MASK_ALL) {
			size_t i = first_in(~same);

			return (unsigned char)a[i] - (unsigned char)b[i];
		}
		a += VECTOR, b += VECTOR, n -= VECTOR;
	}
	return 0;
}
