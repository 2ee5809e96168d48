#include <wctype.h>

int iswblank(wint_t c)
{
	return c == '\t' || (iswspace(c) && iswprint(c));
}
