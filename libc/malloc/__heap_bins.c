/*
 * __heap_bins.c - the free chunks, in bins by size: one bin for each size below
 * 256, then two for each doubling, and the last for all sizes from 64 KiB.
 */
#include "heap.h"

static struct chunk *bins[32];
static uint32_t binmap;	/* bit i is set if bins[i] is not empty */

static unsigned bin_index(size_t size)
{
	unsigned i = 15;

	size /= 16;
	if (size < 16)
		return size - 1;
	for (; size >= 32; size /= 2)
		i += 2;
	i += size >= 24;
	return i < 31 ? i : 31;
}

void __heap_link(struct chunk *c)
{
	unsigned i = bin_index(size_of(c));

	c->back = 0;
	c->next = bins[i];
	if (c->next)
		c->next->back = c;
	bins[i] = c;
	binmap |= (uint32_t)1 << i;
}

void __heap_unlink(struct chunk *c)
{
	if (c->next) {
		if (c->next->back != c)	/* freed memory was written to */
			__builtin_trap();
		c->next->back = c->back;
	}
	if (c->back) {
		c->back->next = c->next;
	} else {
		unsigned i = bin_index(size_of(c));

		bins[i] = c->next;
		if (!c->next)
			binmap &= ~((uint32_t)1 << i);
	}
}

struct chunk *__heap_find(size_t size)
{
	unsigned i = bin_index(size);
	uint32_t larger = binmap & ((uint32_t)-2 << i);
	struct chunk *c = bins[i];
	int tries;

	/* Chunks in the bin of this size may be too small: try a few. */
	for (tries = 8; c && tries; c = c->next, tries--)
		if (size_of(c) >= size)
			return c;
	/* Any chunk in a bin for larger sizes will do. */
	return larger ? bins[__builtin_ctz(larger)] : 0;
}
