/*
 * strerror.c - the numbers in one array, the texts in one string in the same
 * order and the last for all others: no pointers to relocate.
 */
#include <errno.h>
#include <string.h>

#define error(number, text) number,
static const unsigned short numbers[] = {
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
		s += strlen(s) + 1;
	}
	return (char *)s;
}
