#include <wchar.h>
#include <wctype.h>
#include "trie.h"

static const uint8_t zero[] = {
#include "zero.def"
};

static const uint8_t wide[] = {
#include "wide.def"
};

int wcwidth(wchar_t c)
{
	if (!c)
		return 0;
	if (!iswprint(c))
		return -1;
	if (trie_has(zero, c))
		return 0;
	return 1 + trie_has(wide, c);
}
