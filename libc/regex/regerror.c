#include <regex.h>
#include <string.h>

/* In the order of their numbers. */
static const char texts[] =
	"Success\0"
	"No match\0"
	"Invalid regular expression\0"
	"Unknown collating element\0"
	"Unknown character class name\0"
	"Backslash at the end\0"
	"Invalid back-reference\0"
	"Missing ']'\0"
	"Missing or unmatched parenthesis\0"
	"Missing '}'\0"
	"Invalid repetition count\0"
	"Invalid range\0"
	"Out of memory\0"
	"Repetition of nothing\0"
	"Unknown error";

size_t regerror(int error, const regex_t *restrict re, char *restrict to,
	size_t size)
{
	const char *s = texts;
	size_t n;
	int i;

	(void)re;
	if (error < 0 || error > REG_BADRPT)
		error = REG_BADRPT + 1;
	for (i = 0; i < error; i++)
		s += strlen(s) + 1;
	n = strlen(s) + 1;
	if (size) {
		size_t part = n < size ? n : size;

		memcpy(to, s, part);
		to[part - 1] = 0;
	}
	return n;
}
