/*
 * strerror.c - the numbers in one array, the texts in one string in the same
 * order and the last for all others: no pointers to relocate.
 */
#include <errno.h>
#include <string.h>

/* A byte each, but for mips, where EDQUOT is 1133. */
#if EDQUOT > 255
typedef unsigned short number;
#else
typedef unsigned char number;
#endif

#define error(number, text) number,
static const number numbers[] = {
#include "errors.def"
};
#undef error

#define error(number, text) text "\0"
static const char texts[] =
#include "errors.def"
	"No error information";

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
