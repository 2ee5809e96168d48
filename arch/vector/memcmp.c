/*
 * memcmp.c - compares vectors, or words of up to 8 bytes. The last may overlap
 * those before it, so no size needs a loop for odd bytes, and nothing after them
 * is read.
 */
#include <string.h>
#include "find.h"

typedef uint64_t word8 __attribute__((__may_alias__, __aligned__(1)));
typedef uint32_t word4 __attribute__((__may_alias__, __aligned__(1)));

/* Of words, the byte at the lowest address counts most. */
static int order(uint64_t a, uint64_t b)
{
	a = __builtin_bswap64(a);
	b = __builtin_bswap64(b);
	return (a > b) - (a < b);
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

static inline vector differ(const char *a, const char *b)
{
	return vector_at(a) ^ vector_at(b);
}

static inline mask equal_in(vector difference)
{
	return mask_of(difference == (vector){ 0 });
}

int memcmp(const void *p, const void *q, size_t n)
{
	const char *a = p, *b = q;
	size_t i = 0;

	if (n < VECTOR)
		return compare_small(a, b, n);
	for (; n - i >= BLOCK; i += BLOCK) {
		const char *s = a + i, *t = b + i;

		if (equal_in((differ(s, t) | differ(s + VECTOR, t + VECTOR)) |
				(differ(s + 2 * VECTOR, t + 2 * VECTOR) |
				differ(s + 3 * VECTOR, t + 3 * VECTOR))) != MASK_ALL)
			break;
	}
	for (; i < n; i += VECTOR) {
		if (n - i < VECTOR)
			i = n - VECTOR;
		mask equal = equal_in(differ(a + i, b + i));
		if (equal != MASK_ALL) {
			i += first_in(~equal);
			return (unsigned char)a[i] - (unsigned char)b[i];
		}
	}
	return 0;
}
