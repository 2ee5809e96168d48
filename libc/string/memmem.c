/*
 * memmem.c - the two-way search of Crochemore and Perrin (1991).
 *
 * The needle is cut in two where it repeats itself least. Its right part is
 * compared forwards, then the left one backwards: after a mismatch on the
 * right nothing before it can start a match, and after one on the left a
 * whole period can be skipped. Linear time, no tables.
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
	size_t period, other, known = 0;

	if (!n)
		return (void *)hay;
	size_t cut = suffix(s, n, 0, &period);
	size_t i = suffix(s, n, 1, &other);
	if (i >= cut)
		cut = i, period = other;
	size_t keep = n - period;
	if (memcmp(s, s + period, cut)) {	/* it has no such period */
		period = (cut > n - cut ? cut : n - cut) + 1;
		keep = 0;
	}

	while (m >= n) {
		size_t step;

		if (!known) {
			const unsigned char *p = memchr(h + cut, s[cut], m - n + 1);

			if (!p)
				return 0;
			m -= p - cut - h;
			h = p - cut;
		}
		for (i = cut > known ? cut : known; i < n && s[i] == h[i]; )
			i++;
		if (i < n) {
			step = i - cut + 1;
			known = 0;
		} else {
			for (i = cut; i > known && s[i - 1] == h[i - 1]; )
				i--;
			if (i <= known)
				return (void *)h;
			step = period;
			known = keep;
		}
		h += step;
		m -= step;
	}
	return 0;
}
