#include <wctype.h>

int iswxdigit(wint_t c)
{
	return iswdigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
}
