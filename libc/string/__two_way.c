/*
 * __two_way.c - the two-way string matching of Crochemore and Perrin (1991).
 *
 * The needle is cut at a critical position. The right part is compared
 * forwards, then the left part backwards. A mismatch in the right part moves
 * the cut past the byte that differs; one in the left part moves the needle by
 * its period. After the latter all of the needle but the last period is known
 * to match, so the next mismatch is in the right part. As only the first match
 * is wanted, the search is linear without remembering that. It needs no tables.
 */
#include <string.h>
#include "search.h"

/* A byte, as lower case if case is ignored. */
static int fold(unsigned char c, int ignore_case)
{
	return ignore_case && c >= 'A' && c <= 'Z' ? c | 32 : c;
}

static int same(unsigned char a, unsigned char b, int ignore_case)
{
	return a == b || (ignore_case && fold(a, 1) == fold(b, 1));
}

/* memchr, which may ignore case. */
static const unsigned char *find_byte(const unsigned char *s, unsigned char c,
	size_t n, int ignore_case)
{
	if (!ignore_case)
		return memchr(s, c, n);
	for (; n; n--, s++)
		if (same(*s, c, 1))
			return s;
	return 0;
}

/*
 * Returns the start of the maximal suffix of s, by the order of bytes or, if
 * reverse is set, by the opposite order, and its period.
 */
static size_t suffix(const unsigned char *s, size_t n, int reverse,
	size_t *period, int ignore_case)
{
	size_t best = 0, next = 1, k = 0, p = 1;

	while (next + k < n) {
		int difference = fold(s[next + k], ignore_case) -
			fold(s[best + k], ignore_case);

		if (!difference) {
			if (++k == p)
				next += p, k = 0;
		} else if ((difference < 0) != reverse) {
			next += k + 1, k = 0, p = next - best;
		} else {
			best = next++, k = 0, p = 1;
		}
	}
	*period = p;
	return best;
}

void *__two_way(const void *hay, size_t m, const void *needle, size_t n,
	int ignore_case)
{
	const unsigned char *h = hay, *s = needle;
	size_t period, other;

	if (!n)
		return (void *)hay;
	if (n > m)	/* the needle need not be looked at */
		return 0;
	size_t cut = suffix(s, n, 0, &period, ignore_case);
	size_t i = suffix(s, n, 1, &other, ignore_case);
	if (i >= cut)
		cut = i, period = other;
	for (i = 0; i < cut && same(s[i], s[i + period], ignore_case); )
		i++;
	if (i < cut)	/* not a period of the needle */
		period = (cut > n - cut ? cut : n - cut) + 1;

	while (m >= n) {
		const unsigned char *p = find_byte(h + cut, s[cut], m - n + 1,
			ignore_case);

		if (!p)
			return 0;
		m -= p - cut - h;
		h = p - cut;
		for (i = cut + 1; i < n && same(s[i], h[i], ignore_case); )
			i++;
		size_t step = i - cut + 1;
		if (i == n) {
			i = cut;
			while (i && same(s[i - 1], h[i - 1], ignore_case))
				i--;
			if (!i)
				return (void *)h;
			step = period;
		}
		h += step;
		m -= step;
	}
	return 0;
}
