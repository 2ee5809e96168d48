#include <ctype.h>
#include <string.h>
#include "ctype/class.h"
#include "re.h"

static int add_class(unsigned long *set, const char *name, size_t n)
{
	int (*has)(int) = __char_class(name, n), c;

	if (!has)
		return REG_ECTYPE;
	for (c = 0; c < 128; c++)
		if (has(c))
			bitset_add(set, c);
	return 0;
}

/* Reads the first or the last byte of a range. Returns 0 or an error. */
static int endpoint(const char **s, unsigned char *c)
{
	char kind = **s == '[' ? (*s)[1] : 0;
	const char *end;

	if (kind == ':')
		return REG_ERANGE;
	if (kind == '.' || kind == '=') {
		end = __class_end(*s + 2, kind);
		if (!end)
			return REG_EBRACK;
		/* No character of this locale has a longer name. */
		if (end != *s + 3)
			return REG_ECOLLATE;
		*c = (*s)[2];
		*s = end + 2;
		return 0;
	}
	if (!**s)
		return REG_EBRACK;
	*c = *(*s)++;
	return 0;
}

static void ignore_case(unsigned long *set)
{
	int c;

	for (c = 'a'; c <= 'z'; c++)
		if (bitset_has(set, c) || bitset_has(set, toupper(c))) {
			bitset_add(set, c);
			bitset_add(set, toupper(c));
		}
}

int __re_bracket(unsigned long *set, const char *s, int flags, const char **end)
{
	int negated = *s == '^', error, i;
	const char *start = s += negated;

	memset(set, 0, sizeof(unsigned long[BITSET_LONGS]));
	for (; *s != ']' || s == start;) {
		unsigned char low, high;

		if (s[0] == '[' && s[1] == ':') {
			const char *name = s + 2;

			s = __class_end(name, ':');
			if (!s)
				return REG_EBRACK;
			error = add_class(set, name, s - name);
			if (error)
				return error;
			s += 2;
			/* A class is no start of a range. */
			if (s[0] == '-' && s[1] != ']')
				return s[1] ? REG_ERANGE : REG_EBRACK;
			continue;
		}
		error = endpoint(&s, &low);
		high = low;
		if (!error && s[0] == '-' && s[1] != ']') {
			s++;
			error = endpoint(&s, &high);
		}
		if (!error && high < low)
			error = REG_ERANGE;
		if (error)
			return error;
		for (i = low; i <= high; i++)
			bitset_add(set, i);
	}
	if (flags & REG_ICASE)
		ignore_case(set);
	if (negated) {
		if (flags & REG_NEWLINE)
			bitset_add(set, '\n');
		for (i = 0; i < (int)BITSET_LONGS; i++)
			set[i] = ~set[i];
	}
	*end = s + 1;
	return 0;
}
