/*
 * heap.h - the layout of malloc's memory, and the functions that change it.
 *
 * A region, from brk or else from mmap, is a row of chunks with boundary tags
 * (Knuth, The Art of Computer Programming, 2.5).
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
 * The last chunk of the newest region is the top: free, in no bin, and cut only
 * if no other chunk fits. It keeps 16 bytes for its own tags. An older region
 * ends in a fence: a chunk of size 0 that is marked as in use, so that nothing
 * merges with it.
 *
 * A chunk above MMAP_THRESHOLD has a mapping of its own. Its prev_size is the
 * distance from the start of the mapping, and its memory ends with the chunk.
 *
 * There is a bin for each size below 1024, and 32 for each doubling after that.
 * Requests are rounded up to the smallest size of a bin. So each chunk of a bin
 * fits each request for that bin: a fitting chunk is found without a search,
 * and memory that was freed fits the same request again.
 *
 * free only puts a small chunk into the quick list of its size, and malloc takes it
 * from there (Weinstock and Wulf's Quick Fit, 1988). It stays marked as in use. It
 * is coalesced with its neighbours later: when the lists hold too much, when the heap
 * would grow, or when a large free chunk shows that memory could go back to the kernel.
 */
#ifndef HEAP_H
#define HEAP_H

#include <stddef.h>
#include <stdint.h>

struct chunk {
	size_t prev_size;
	size_t size;
	struct chunk *next;
	struct chunk **back;	/* the pointer to this chunk */
};

/* Flags in `size` */
#define USED 1		/* this chunk is in use */
#define PREV_USED 2	/* the previous one is: prev_size is its memory */
#define MAPPED 4	/* this chunk is alone in a mapping */
#define QUICK 8		/* this chunk is in a quick list, and USED is set too */

#define HEADER offsetof(struct chunk, next)
#define MMAP_THRESHOLD ((size_t)128 << 10)	/* larger chunks are mapped */
#define QUICK_LIMIT ((size_t)8192)	/* smaller chunks go into quick lists */
#define GROWTH ((size_t)128 << 10)	/* a region grows by a multiple of this */

/*
 * Chunks of n bytes, from 1024, are in the same bin if they do not differ in
 * the highest six bits: the shift to get these.
 */
static inline unsigned bin_shift(size_t n)
{
	/* The same as 31 - clz: gcc makes one bsr of it on x86. */
	return (31 ^ (unsigned)__builtin_clz((unsigned)n)) - 5;
}

/* The size of a chunk for n bytes of memory; 0 if n is too large. */
static inline size_t chunk_size(size_t n)
{
	size_t unit;

	if (n > PTRDIFF_MAX - 2 * GROWTH)	/* rounding up must not wrap */
		return 0;
	n = (n + sizeof(size_t) + 15) & -16;
	if (n < sizeof(struct chunk))
		return sizeof(struct chunk);
	if (n < 1024 || n > MMAP_THRESHOLD)
		return n;
	unit = (size_t)1 << bin_shift(n);
	return (n + unit - 1) & -unit;
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

/* Prints a line and ends the program by SIGABRT. */
_Noreturn void __heap_fail(const char *text);
#define INVALID "invalid pointer or double free\n"
#define OVERWRITTEN "heap overwritten\n"

/* The chunk of a pointer that the program gives back. */
static inline struct chunk *used_chunk(void *p)
{
	struct chunk *c = chunk_of(p);

	if ((uintptr_t)p % 16 || (c->size & (USED | QUICK)) != USED)
		__heap_fail(INVALID);
	return c;
}

/* The top, whose flags are PREV_USED; null before the first region. */
extern struct chunk *__heap_top;
/*
 * Whether the size is certainly wrong: it would lead beyond the top, where no
 * memory may be. Only chunks of an mmapped region can be above the top.
 */
static inline int is_damaged(const struct chunk *c)
{
	return size_of(c) > (size_t)((char *)__heap_top - (char *)c);
}

/*
 * The quick lists, one for each size below QUICK_LIMIT: last in, first out. The
 * `back` of each chunk is its list.
 */
#define QUICK_LISTS (QUICK_LIMIT / 16)
extern struct heap_quick {
	size_t held;	/* bytes in the lists */
	size_t bound;	/* what they may hold */
	struct chunk *lists[QUICK_LISTS];
} __heap_quick;

static inline struct chunk **quick_list(size_t size)
{
	return &__heap_quick.lists[size / 16];
}

/* Takes the first chunk out of a list, and returns its memory. */
void *__heap_unquick(struct chunk *c, struct chunk **list);
/* Frees the chunks in the quick lists. Returns whether there were any. */
int __heap_flush(void);
/* malloc of a chunk of that size if its quick list is empty; fails for size 0. */
void *__heap_alloc(size_t size);
/* free of what does not go into a quick list, and of invalid pointers. */
void __heap_free(void *p);

/* Cuts a chunk in use from the top; null if the top is too small. */
struct chunk *__heap_cut(size_t size);
/* Puts a free chunk into its bin, or takes it out. */
void __heap_link(struct chunk *c);
void __heap_unlink(struct chunk *c);
/* Takes the best chunk of at least that size out of its bin; null if none. */
struct chunk *__heap_take(size_t size);

/* Enlarges or replaces the top to have room for that size; 0 if it cannot. */
int __heap_grow(size_t size);
/* Gives the end of a large top back to the kernel. */
void __heap_shrink(void);

/*
 * Frees a chunk in use and coalesces it with free neighbours. The result goes
 * into its bin or becomes the top. Returns its size, or 0 if it is the top.
 */
size_t __heap_merge(struct chunk *c);
/* Cuts a chunk in use to that size and frees the remainder, if large enough. */
void __heap_split(struct chunk *c, size_t size);

/* Hooks of scanf: see stdio/scan.h. */
void *__scan_malloc(size_t n);
void __scan_free(void *p);

#endif
