#include <wctype.h>
#include "trie.h"

static const uint8_t trie[] = {
#include "print.def"
};

int iswprint(wint_t c)
{
	return trie_has(trie, c);
}
