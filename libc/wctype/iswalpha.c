#include <wctype.h>
#include "trie.h"

static const uint8_t trie[] = {
#include "alpha.def"
};

int iswalpha(wint_t c)
{
	return trie_has(trie, c);
}
