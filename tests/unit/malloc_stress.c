/*
 * malloc_stress.c - blocks of all sizes keep their contents.
 * not: kernel, it only computes, for long
 */
#define _GNU_SOURCE
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

#define SLOTS 1000

static struct slot {
	unsigned char *p;
	size_t n;
	unsigned char mark;
} slots[SLOTS];
static uint64_t seed = 1;

static unsigned draw(unsigned n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(seed >> 33) % n;
}

static size_t size(void)
{
	switch (draw(64)) {
	case 0:
		return draw(400000);
	case 1: case 2: case 3:
		return draw(20000);
	case 4: case 5: case 6: case 7: case 8: case 9:
		return draw(2000);
	default:
		return draw(150);
	}
}

/*
 * The whole of a small block; both ends and some bytes between of a large one.
 */
static void mark(struct slot *s)
{
	size_t i;

	for (i = 0; i < s->n; i += s->n > 300 && i + 300 < s->n && i > 64 ? 97 : 1)
		s->p[i] = s->mark + i;
}

static int intact(struct slot *s, size_t n)
{
	size_t i;

	for (i = 0; i < n && i < s->n;
			i += s->n > 300 && i + 300 < s->n && i > 64 ? 97 : 1)
		if (s->p[i] != (unsigned char)(s->mark + i))
			return 0;
	return 1;
}

int main(void)
{
	int round;

	for (round = 0; round < 400000; round++) {
		struct slot *s = slots + draw(SLOTS);
		size_t n = 1 + size(), align = 16, old = s->n, i;
		unsigned char *p = s->p;

		CHECK(intact(s, s->n));
		switch (p ? draw(3) : 3 + draw(6)) {
		case 0: case 1:
			free(p);
			s->p = 0;
			s->n = 0;
			continue;
		case 2:
			p = realloc(p, n);
			CHECK(p != 0);
			s->p = p;
			CHECK(intact(s, n < old ? n : old));
			break;
		case 3:
			n += 8;
			p = calloc(n / 8, 8);
			n = n / 8 * 8;
			CHECK(p != 0);
			for (i = 0; i < n && !p[i]; i++)
				;
			CHECK(i == n);
			break;
		case 4:
			align = (size_t)16 << draw(10);
			p = aligned_alloc(align, n);
			break;
		default:
			p = malloc(n);
		}
		CHECK(p && !((uintptr_t)p & (align - 1)));
		if (!p)
			break;
		CHECK(malloc_usable_size(p) >= n);
		s->p = p;
		s->n = n;
		s->mark = draw(256);
		mark(s);
	}
	for (round = 0; round < SLOTS; round++) {
		CHECK(intact(slots + round, slots[round].n));
		free(slots[round].p);
	}
	return failed;
}
