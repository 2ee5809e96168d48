/* bitset.h - a set of characters, one bit each. */
#ifndef BITSET_H
#define BITSET_H

#include <limits.h>

#define BITSET_LONGS (256 / LONG_BIT)

static inline void bitset_add(unsigned long *set, unsigned char c)
{
	set[c / LONG_BIT] |= 1UL << c % LONG_BIT;
}

static inline int bitset_has(const unsigned long *set, unsigned char c)
{
	return set[c / LONG_BIT] >> c % LONG_BIT & 1;
}

#endif
