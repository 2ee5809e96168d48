/* __heap_bins.c - the free chunks, in bins by size. */
#include "heap.h"

#define WORD (8 * sizeof(size_t))

/* The last bin, from MMAP_THRESHOLD, has chunks that fit any request. */
enum { LAST = 288, WORDS = LAST / WORD + 1 };

static struct chunk *bins[LAST + 1];
static size_t map[WORDS];	/* bit i is set if bins[i] is not empty */

static size_t bin_index(size_t size)
{
	if (size < 1024)
		return size / 16;
	if (size >= MMAP_THRESHOLD)
		return LAST;
	/* 32 to 63, and 32 more for each doubling from 512. */
	return 32 * (bin_shift(size) - 4) + (size >> bin_shift(size));
}

void __heap_link(struct chunk *c)
{
	size_t i = bin_index(size_of(c));

	c->back = &bins[i];
	c->next = bins[i];
	if (c->next)
		c->next->back = &c->next;
	bins[i] = c;
	map[i / WORD] |= (size_t)1 << i % WORD;
}

static void set_empty(size_t i)
{
	map[i / WORD] &= ~((size_t)1 << i % WORD);
}

void __heap_unlink(struct chunk *c)
{
	size_t i;

	if (is_damaged(c) || next_chunk(c)->prev_size != size_of(c) ||
		!c->back || *c->back != c)
		__heap_fail(OVERWRITTEN);
	*c->back = c->next;
	if (c->next) {
		c->next->back = c->back;
		return;
	}
	/* An address in bins is the bin itself, which is now empty. */
	i = ((uintptr_t)c->back - (uintptr_t)bins) / sizeof *bins;
	if (i <= LAST)
		set_empty(i);
}

struct chunk *__heap_take(size_t size)
{
	size_t i = bin_index(size), word = i / WORD;
	size_t set = map[word] & (size_t)-1 << i % WORD;
	struct chunk *c;

	while (!set) {
		if (++word == WORDS)
			return 0;
		set = map[word];
	}
	i = word * WORD + __builtin_ctzl(set);
	c = bins[i];
	if (c->back != &bins[i])
		__heap_fail(OVERWRITTEN);
	bins[i] = c->next;
	if (c->next)
		c->next->back = &bins[i];
	else
		set_empty(i);
	return c;
}
