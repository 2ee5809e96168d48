#include <string.h>
#include "re.h"

size_t __re_candidate(const struct regex *re, const struct subject *x, size_t k)
{
	const unsigned char *found;

	if (re->byte >= 0) {
		found = memchr(x->text + k, re->byte, x->end - k);
		return found ? (size_t)(found - x->text) : x->end;
	}
	while (k < x->end && !bitset_has(re->first, x->text[k]))
		k++;
	return k;
}
