/*
 * word.h - memory a word at a time.
 *
 * Both may stand for bytes of any type. A unaligned_word may stand at any address:
 * the compiler knows whether the machine loads one at once or must put it
 * together.
 */
#ifndef WORD_H
#define WORD_H

typedef unsigned long word __attribute__((__may_alias__));
struct unaligned_word {
	unsigned long bits;
} __attribute__((__packed__, __may_alias__));

#define WORD sizeof(word)
#define ONES (-1UL / 255)	/* 0x0101... */

/* Not 0 if one of the bytes is 0: it borrows from its high bit. */
static inline unsigned long zero_byte(unsigned long w)
{
	return (w - ONES) & ~w & ONES << 7;
}

#endif
