#include <wctype.h>

int iswlower(wint_t c)
{
	/* The capital form of this one is two letters. */
	return towupper(c) != c || c == 0xdf;
}
