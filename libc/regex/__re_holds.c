#include <ctype.h>
#include "re.h"

static int is_word(int c)
{
	return isalnum(c) || c == '_';
}

int __re_holds(const struct subject *x, unsigned assertion, size_t k)
{
	int before = k && is_word(x->text[k - 1]);
	int after = k < x->end && is_word(x->text[k]);

	switch (assertion) {
	case RE_LINE_START:
		if (k)
			return x->newline && x->text[k - 1] == '\n';
		return !(x->flags & REG_NOTBOL);
	case RE_LINE_END:
		if (k < x->end)
			return x->newline && x->text[k] == '\n';
		return !(x->flags & REG_NOTEOL);
	case RE_TEXT_START:
		return !k;
	case RE_TEXT_END:
		return k == x->end;
	case RE_WORD_START:
		return !before && after;
	case RE_WORD_END:
		return before && !after;
	case RE_WORD_EDGE:
		return before != after;
	default:
		return before == after;
	}
}
