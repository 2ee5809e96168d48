/*
 * memmem.c - the two-way string matching of Crochemore and Perrin (1991).
 *
 * The needle is cut at a critical position. The right part is compared
 * forwards, then the left part backwards. A mismatch in the right part moves
 * the cut past the byte that differs; one in the left part moves the needle by
 * its period. After the latter all of the needle but the last period is known
 * to match, so the next mismatch is in the right part. As only the first match
 * is wanted, the search is linear without remembering that. It needs no tables.
 */
#include <string.h>

/*
 * Returns the start of the maximal suffix of s, by the order of bytes or, if
 * reverse is set, by the opposite order, and its period.
 */
static size_t suffix(const unsigned char *s, size_t n, int reverse,
	size_t *period)
{
	size_t best = 0, next = 1, k = 0, p = 1;

	while (next + k < n) {
		int difference = s[next + k] - s[best + k];

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

void *memmem(const void *hay, size_t m, const void *needle, size_t n)
{
	const unsigned char *h = hay, *s = needle;
	size_t period, other;

	if (!n)
		return (void *)hay;
	size_t cut = suffix(s, n, 0, &period);
	size_t i = suffix(s, n, 1, &other);
	if (i >= cut)
		cut = i, period = other;
	if (memcmp(s, s + period, cut))	/* not a period of the needle */
		period = (cut > n - cut ? cut : n - cut) + 1;

	while (m >= n) {
		const unsigned char *p = memchr(h + cut, s[cut], m - n + 1);

		if (!p)
			return 0;
		m -= p - cut - h;
		h = p - cut;
		for (i = cut + 1; i < n && s[i] == h[i]; )
			i++;
		size_t step = i - cut + 1;
		if (i == n) {
			for (i = cut; i && s[i - 1] == h[i - 1]; )
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
