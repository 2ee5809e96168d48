/*
 * memmem.c - the two-way search of Crochemore and Perrin (1991).
 *
 * The needle is cut in two where it repeats itself least. Its right part is
 * compared forwards, then the left one backwards: after a mismatch on the
 * right nothing before it can start a match, and after one on the left a
 * whole period can be skipped. Then the left part is sure to fit, so that the
 * next mismatch is on the right and skips a lot: for a first match there is no
 * need to remember what is known to fit. Linear time, no tables.
 */
#include <string.h>

/*
 * Where the greatest suffix of s starts, in the order of characters or
 * (reverse) against it, and its period.
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
	if (memcmp(s, s + period, cut))	/* the left part has another one */
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
