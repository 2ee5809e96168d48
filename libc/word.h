/*
 * word.h - access to memory a word at a time.
 *
 * Both types may alias any other type. An unaligned_word may be at any address:
 * the compiler emits one load, or byte loads where the machine traps.
 */
#ifndef WORD_H
#define WORD_H

typedef unsigned long word __attribute__((__may_alias__));
struct unaligned_word {
	unsigned long bits;
} __attribute__((__packed__, __may_alias__));

static inline unsigned long load_unaligned(const void *p)
{
	return ((const struct unaligned_word *)p)->bits;
}

static inline void store_unaligned(void *p, unsigned long w)
{
	((struct unaligned_word *)p)->bits = w;
}

#define WORD sizeof(word)
#define ONES (-1UL / 255)	/* 0x0101... */

/*
 * Not 0 if and only if one of the bytes is 0: subtracting 1 from it borrows and
 * sets its high bit, which ~w has set only in bytes below 128.
 */
static inline unsigned long zero_byte(unsigned long w)
{
	return (w - ONES) & ~w & ONES << 7;
}

#endif
