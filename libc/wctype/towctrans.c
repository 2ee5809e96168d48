#include <wctype.h>

wint_t towctrans(wint_t c, wctrans_t mapping)
{
	if (!mapping)
		return c;
	return *mapping ? towupper(c) : towlower(c);
}
