/*
 * heap.h - how memory for malloc is laid out.
 *
 * A region, from brk or else from mmap, is a row of chunks and a fence, which
 * is a chunk in use without memory:
 *
 *	| size | memory ... | size | memory ... | ... | size 0 |
 *
 * A size counts the whole chunk, a multiple of 16, so its low bits are free
 * for flags. Memory is aligned to 16. That of a free chunk holds its links in
 * a list, and in its last word its size again, for the chunk after it to find
 * it: there, one word before its own, a struct chunk begins. Free chunks are
 * never neighbours.
 */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>
#include <stdint.h>

struct chunk {
	size_t prev_size;	/* of the chunk before this one, if it is free */
	size_t size;
	struct chunk *next, *back;	/* links, if it is free */
};

#define USED 1		/* this chunk is not free */
#define PREV_USED 2	/* nor is the one before */
#define MAPPED 4	/* alone in a mapping that starts `before` bytes below */

#define HEADER offsetof(struct chunk, next)
#define MMAP_THRESHOLD ((size_t)112 << 10)	/* above: mapped alone */
#define GROWTH ((size_t)128 << 10)	/* what a region grows by */

/* The size of a chunk for n bytes; 0 if there can be none. */
static inline size_t chunk_size(size_t n)
{
	if (n > PTRDIFF_MAX - GROWTH)
		return 0;
	n = (n + sizeof(size_t) + 15) & -16;
	return n < sizeof(struct chunk) ? sizeof(struct chunk) : n;
}

static inline size_t size_of(const struct chunk *c)
{
	return c->size & -16;
}

static inline struct chunk *chunk_plus(struct chunk *c, ptrdiff_t offset)
{
	return (struct chunk *)((char *)c + offset);
}

/* The chunk of what malloc returned, and the reverse. */
static inline struct chunk *chunk_of(void *p)
{
	return (struct chunk *)((char *)p - HEADER);
}

static inline void *memory_of(struct chunk *c)
{
	return (char *)c + HEADER;
}

/* Where struct chunk stands, so that its memory is aligned, at an address. */
static inline struct chunk *chunk_at(uintptr_t start)
{
	return (struct chunk *)(start + 16 - HEADER);
}

static inline struct chunk *next_chunk(struct chunk *c)
{
	return chunk_plus(c, (ptrdiff_t)size_of(c));
}

/* Puts a free chunk on its list; takes it off; finds one of that size. */
void __heap_link(struct chunk *c);
void __heap_unlink(struct chunk *c);
struct chunk *__heap_find(size_t size);

/* Frees a chunk, coalesces it with free neighbours, and returns the result. */
struct chunk *__heap_merge(struct chunk *c);
/* Shortens a chunk in use and gives the rest, if that can be a chunk. */
void __heap_split(struct chunk *c, size_t size);

/* Adds GROWTH bytes from the kernel. Not 0 if that worked. */
int __heap_grow(void);
/* Gives part of a free chunk back to the kernel, if it is the last one. */
void __heap_shrink(struct chunk *c);

#endif
