/*
 * heap.h - the layout of malloc's memory, and the functions that change it.
 *
 * A region, from brk or else from mmap, is a row of chunks with boundary tags
 * (Knuth, The Art of Computer Programming, 2.5). It ends in a fence: a header
 * of size 0 that is marked as in use, so that the last chunk does not merge
 * with anything after the region.
 *
 *	c ->    +-----------+
 *	        | prev_size |  size of the previous chunk if that is free,
 *	        |           |  otherwise the last word of its memory
 *	        +-----------+
 *	        | size      |  of this chunk, with flags in the low bits
 *	p ->    +-----------+
 *	        | next      |  if this chunk is free: links in its bin
 *	        | back      |  if it is in use: the memory malloc returned
 *	        |    ...    |
 *	next -> +-----------+
 *	        | prev_size |  still memory of chunk c
 *	        +-----------+
 *	        | size      |
 *	        +-----------+
 *
 * So the overhead of a chunk in use is one word. A size counts the bytes from
 * one chunk to the next, a multiple of 16; memory is aligned to 16. Two free
 * chunks are never neighbours.
 *
 * A chunk above MMAP_THRESHOLD has a mapping of its own. Its prev_size is the
 * distance from the start of the mapping, and its memory ends with the chunk.
 */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>
#include <stdint.h>

struct chunk {
	size_t prev_size;
	size_t size;
	struct chunk *next, *back;
};

/* Flags in `size` */
#define USED 1		/* this chunk is in use */
#define PREV_USED 2	/* the previous one is: prev_size is its memory */
#define MAPPED 4	/* this chunk is alone in a mapping */

#define HEADER offsetof(struct chunk, next)
#define MMAP_THRESHOLD ((size_t)112 << 10)	/* larger chunks are mapped */
#define GROWTH ((size_t)128 << 10)		/* a region grows by this */

/* The size of a chunk for n bytes of memory; 0 if n is too large. */
static inline size_t chunk_size(size_t n)
{
	if (n > PTRDIFF_MAX - GROWTH)	/* rounding up must not wrap */
		return 0;
	n = (n + sizeof(size_t) + 15) & -16;
	return n < sizeof(struct chunk) ? sizeof(struct chunk) : n;
}

/* The size of a chunk, without the flags. */
static inline size_t size_of(const struct chunk *c)
{
	return c->size & -16;
}

static inline struct chunk *chunk_plus(struct chunk *c, ptrdiff_t offset)
{
	return (struct chunk *)((char *)c + offset);
}

static inline struct chunk *next_chunk(struct chunk *c)
{
	return chunk_plus(c, (ptrdiff_t)size_of(c));
}

/* The chunk whose memory is p, and the memory of a chunk. */
static inline struct chunk *chunk_of(void *p)
{
	return (struct chunk *)((char *)p - HEADER);
}

static inline void *memory_of(struct chunk *c)
{
	return (char *)c + HEADER;
}

/*
 * The first chunk of a region that starts at an address aligned to 16. Its
 * memory starts 16 bytes above: the least that leaves room for `size`.
 */
static inline struct chunk *chunk_at(uintptr_t start)
{
	return (struct chunk *)(start + 16 - HEADER);
}

/* Puts a free chunk into its bin, or takes it out. */
void __heap_link(struct chunk *c);
void __heap_unlink(struct chunk *c);
/* A free chunk of at least that size, still in its bin; null if none. */
struct chunk *__heap_find(size_t size);

/*
 * Frees a chunk in use, coalesces it with free neighbours and puts the result,
 * which it returns, into its bin. Traps if the tags contradict each other.
 */
struct chunk *__heap_merge(struct chunk *c);
/* Cuts a chunk in use to that size and frees the remainder, if large enough. */
void __heap_split(struct chunk *c, size_t size);

/*
 * Gets GROWTH bytes from the kernel as a free chunk, merged with the one
 * before it. Returns 0 if the kernel has no memory.
 */
int __heap_grow(void);
/*
 * Gives all but GROWTH bytes of a larger free chunk back to the kernel, if it
 * is the last one below the break.
 */
void __heap_shrink(struct chunk *c);

#endif
