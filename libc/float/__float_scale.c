/*
 * __float_scale.c - w * 10^tens in a few multiplications or divisions of 64 bits,
 * if that is enough to round it.
 *
 * One step multiplies or divides by 5^27 at most, which fits into 64 bits, and keeps
 * 128 bits of the result. The first is exact. Each later one begins with the higher
 * 64 bits: what it drops can make the result too small, by less than a known error.
 */
#include <stdint.h>
#include "builtins/multiply64.h"
#include "parts.h"

#define STEP 27
#define MOST 400	/* beyond this power of ten a double overflows or is 0 */

struct wide {
	uint64_t high, low;
};

static inline struct wide product(uint64_t a, uint64_t b)
{
	struct wide p;

#ifdef __SIZEOF_INT128__
	unsigned __int128 x = (unsigned __int128)a * b;

	p.high = (uint64_t)(x >> 64);
	p.low = (uint64_t)x;
#else
	p.high = multiply64(a, b, &p.low);
#endif
	return p;
}

/* One digit of a quotient in base 2^32: of *high and next, by d >= 2^63. */
static inline uint64_t divide_digit(uint64_t *high, uint32_t next, uint64_t d)
{
	uint64_t q = *high / (d >> 32), r = *high % (d >> 32);

	/* The lower half of d makes the digit smaller, by 2 at most. */
	while (q >> 32 || q * (uint32_t)d > (r << 32 | next)) {
		q--;
		r += d >> 32;
		if (r >> 32)
			break;
	}
	*high = (*high << 32 | next) - q * d;
	return q;
}

/*
 * a / b for a < b * 2^64 and b >= 2^63. The low word is not the fraction, but is on
 * the same side of 0 and of a half.
 */
static inline struct wide quotient(struct wide a, uint64_t b)
{
	struct wide q;

	q.high = divide_digit(&a.high, a.low >> 32, b) << 32;
	q.high |= divide_digit(&a.high, (uint32_t)a.low, b);
	q.low = (uint64_t)(a.high >= b - a.high) << 63 |
		(a.high != 0 && a.high != b - a.high);
	return q;
}

int __float_scale(uint64_t *m, int *exponent, uint64_t w, int tens, int mantissa)
{
	const uint64_t half = 1ULL << 63;
	int zeros = __builtin_clzll(w), e = -zeros, steps = 0, drop = 64 - mantissa;
	struct wide x = { w << zeros, 0 };	/* the value is x.high * 2^e and more */
	uint64_t fraction, error;

	if (tens > MOST || tens < -MOST)
		return 0;
	while (tens) {
		int n = tens < 0 ? -tens : tens, i;
		uint64_t power = 1;

		if (n > STEP)
			n = STEP;
		for (i = n; i; i--)
			power *= 5;
		zeros = __builtin_clzll(power);
		power <<= zeros;
		if (tens > 0) {
			tens -= n;
			e += n + 64 - zeros;
			x = product(x.high, power);
			if (x.high < half) {
				x.high = x.high << 1 | x.low >> 63;
				x.low <<= 1;
				e--;
			}
		} else {
			tens += n;
			e -= n + 64 - zeros;
			x.low = 0;
			if (x.high >= power) {
				x.low = x.high << 63;
				x.high >>= 1;
				e++;
			}
			x = quotient(x, power);
		}
		steps++;
	}

	/*
	 * The bits below the significand, in units of 2^-64 of its last bit. The last
	 * one is also set if any bit after it is.
	 */
	*m = x.high >> drop;
	fraction = x.low;
	if (drop)
		fraction = x.high << mantissa | x.low >> drop | (x.low << mantissa != 0);
	/*
	 * Each step but the first dropped the lower 64 bits. That made the result too
	 * small, by less than 2 units of x.high for each.
	 */
	if (steps > 1) {
		if (!drop)
			return 0;
		error = (uint64_t)steps << (mantissa + 1);
		if (fraction <= half && fraction + error >= half)
			return 0;
	}
	e += drop;
	if (fraction > half || (fraction == half && *m & 1)) {
		++*m;
		if (!(*m << drop)) {	/* rounding carried above the significand */
			*m = half >> drop;
			e++;
		}
	}
	*exponent = e;
	return 1;
}
