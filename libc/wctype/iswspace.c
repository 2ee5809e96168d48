#include <wctype.h>

/* Not the spaces at which no line may be broken: U+00A0, U+2007 and U+202F. */
int iswspace(wint_t c)
{
	return (c >= '\t' && c <= '\r') || c == ' ' || c == 0x1680 ||
		(c >= 0x2000 && c <= 0x200a && c != 0x2007) || c == 0x2028 ||
		c == 0x2029 || c == 0x205f || c == 0x3000;
}
