#include <fnmatch.h>
#include <ctype.h>
#include <string.h>
#include "ctype/class.h"

/* One byte of a bracket expression, which may be escaped or [.x.]; null: bad. */
static const char *element(const char *p, const char *end, int flags,
	unsigned char *c)
{
	const char *close;

	if (p + 2 < end && p[0] == '[' && (p[1] == '.' || p[1] == '=')) {
		close = __class_end(p + 2, p[1]);
		if (!close || close != p + 3 || close + 2 > end)
			return 0;
		*c = p[2];
		return close + 2;
	}
	if (*p == '\\' && !(flags & FNM_NOESCAPE) && p + 1 < end)
		p++;
	*c = *p;
	return p + 1;
}

static int between(unsigned char low, int c, unsigned char high)
{
	return low <= c && c <= high;
}

/*
 * Does the bracket expression after the [ at p match c? Returns its end, or null if
 * there is none before `end`, and stores the answer.
 */
static const char *bracket(const char *p, const char *end, int c, int flags,
	int *match)
{
	int negated = p < end && (*p == '!' || *p == '^');
	int other = flags & FNM_CASEFOLD ? islower(c) ? toupper(c) : tolower(c) : c;
	const char *first = p += negated;

	*match = 0;
	for (; p < end && (*p != ']' || p == first);) {
		unsigned char low, high;

		if (p + 1 < end && p[0] == '[' && p[1] == ':') {
			const char *close = __class_end(p + 2, ':');
			int (*has)(int);

			if (!close || close + 2 > end)
				return 0;
			has = __char_class(p + 2, close - p - 2);
			*match |= has && (has(c) || has(other));
			p = close + 2;
			continue;
		}
		p = element(p, end, flags, &low);
		high = low;
		if (p && p + 1 < end && *p == '-' && p[1] != ']')
			p = element(p + 1, end, flags, &high);
		if (!p)
			return 0;
		*match |= between(low, c, high) || between(low, other, high);
	}
	if (p >= end)
		return 0;
	*match ^= negated;
	return p + 1;
}

/*
 * Does what is at p, but no star, match the byte c? Stores the end of it. period:
 * only a period in the pattern matches.
 */
static int one(const char *p, const char *end, unsigned char c, int flags,
	int period, const char **next)
{
	int match;

	*next = p + 1;
	if (*p == '?')
		return !period;
	if (*p == '[') {
		const char *close = bracket(p + 1, end, c, flags, &match);

		if (close) {
			*next = close;
			return match && !period;
		}
	}
	if (*p == '\\' && !(flags & FNM_NOESCAPE)) {
		/* A backslash at the end matches nothing. */
		if (++p == end)
			return 0;
		*next = p + 1;
	}
	return flags & FNM_CASEFOLD ? tolower((unsigned char)*p) == tolower(c) :
		(unsigned char)*p == c;
}

/*
 * Matches p to the end with s, up to `stop`. When something does not match, the
 * last star takes a byte more; the earlier ones never need to.
 */
static int match(const char *p, const char *end, const char *s, const char *stop,
	int flags)
{
	const char *star = 0, *from = s, *start = s, *next;
	int leading = flags & FNM_LEADING_DIR && !(flags & FNM_PATHNAME);

	for (;;) {
		int period = flags & FNM_PERIOD && s == start && s < stop &&
			*s == '.';

		if (p < end && *p == '*') {
			if (period)
				return FNM_NOMATCH;
			star = ++p;
			from = s;
		} else if (p == end && (s == stop || (leading && *s == '/'))) {
			return 0;
		} else if (p < end && s < stop &&
		    one(p, end, *s, flags, period, &next)) {
			p = next;
			s++;
		} else if (star && from < stop) {
			p = star;
			s = ++from;
		} else {
			return FNM_NOMATCH;
		}
	}
}

/* The end of the pattern's part before the next slash, which may be escaped. */
static const char *part(const char *p, int flags, const char **slash)
{
	for (; *p && *p != '/'; p++)
		if (*p == '\\' && !(flags & FNM_NOESCAPE) && p[1]) {
			if (p[1] == '/') {
				*slash = p + 1;
				return p;
			}
			p++;
		}
	*slash = p;
	return p;
}

int fnmatch(const char *p, const char *s, int flags)
{
	if (!(flags & FNM_PATHNAME))
		return match(p, p + strlen(p), s, s + strlen(s), flags);
	for (;;) {
		const char *slash, *end = part(p, flags, &slash);
		const char *stop = s + strcspn(s, "/");

		if (match(p, end, s, stop, flags))
			return FNM_NOMATCH;
		if (!*slash && (!*stop || flags & FNM_LEADING_DIR))
			return 0;
		if (!*slash || !*stop)
			return FNM_NOMATCH;
		p = slash + 1;
		s = stop + 1;
	}
}
