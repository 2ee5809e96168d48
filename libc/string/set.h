/* set.h - a set of characters, one bit each. */
#ifndef SET_H
#define SET_H

#include <limits.h>

#define SET (256 / LONG_BIT)	/* how many longs */

static inline void put(unsigned long *set, unsigned char c)
{
	set[c / LONG_BIT] |= 1UL << c % LONG_BIT;
}

static inline int has(const unsigned long *set, unsigned char c)
{
	return set[c / LONG_BIT] >> c % LONG_BIT & 1;
}

#endif
