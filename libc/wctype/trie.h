/*
 * trie.h - a set of characters, as tables.awk writes it: units of 32 bytes. The
 * first five units have the number of a unit for every 8,192 characters; that has
 * the number of a unit for every 256, which has a bit for each.
 */
#ifndef TRIE_H
#define TRIE_H

#include <stdint.h>
#include <wchar.h>

static inline int trie_has(const uint8_t *trie, wint_t c)
{
	const uint8_t *unit;

	if (c > 0x10ffff)
		return 0;
	unit = trie + 32 * trie[c >> 13];
	unit = trie + 32 * unit[c >> 8 & 31];
	return unit[c >> 3 & 31] >> (c & 7) & 1;
}

#endif
