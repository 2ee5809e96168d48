#include <string.h>
#include "bitset.h"

size_t strspn(const char *s, const char *set)
{
	unsigned long members[BITSET_LONGS] = { 0 };
	size_t n = 0;

	for (; *set; set++)
		bitset_add(members, *set);
	while (s[n] && bitset_has(members, s[n]))
		n++;
	return n;
}
