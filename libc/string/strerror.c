/*
 * strerror.c - the numbers are in one array, the texts in one string in the
 * same order. A table of pointers would need relocations in a static-pie.
 */
#include <errno.h>
#include <string.h>

/* The numbers fit in a byte, except EDQUOT on mips: 1133. */
#if EDQUOT > 255
typedef unsigned short number;
#else
typedef unsigned char number;
#endif

#define message(number, text) number,
static const number numbers[] = {
#include "errors.def"
};
#undef message

#define message(number, text) text "\0"
static const char texts[] =
#include "errors.def"
	"No error information";	/* for all other numbers */

char *strerror(int error)
{
	const char *s = texts;
	unsigned i;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		if (numbers[i] == error)
			break;
		while (*s++)
			;
	}
	return (char *)s;
}
