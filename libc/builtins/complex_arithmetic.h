/*
 * complex_arithmetic.h - product and quotient of complex numbers, for the type
 * that REAL is defined as. Annex G of ISO C: if one part of an operand is
 * infinite, then the operand is, though the other part may be a NaN.
 */
#ifndef COMPLEX_ARITHMETIC_H
#define COMPLEX_ARITHMETIC_H

static inline _Complex REAL from_parts(REAL real, REAL imaginary)
{
	_Complex REAL z;

	__real__ z = real;
	__imag__ z = imaginary;
	return z;
}

static inline int is_nan(REAL x)
{
	return x != x;
}

static inline int is_finite(REAL x)
{
	return !is_nan(x) && !__builtin_isinf(x);
}

static inline REAL zero_if_nan(REAL x)
{
	return is_nan(x) ? 0 : x;
}

/* The direction of an infinite operand: 1 or -1 for its infinite parts, else 0. */
static inline REAL direction(REAL x)
{
	if (!__builtin_isinf(x))
		return 0;
	return x > 0 ? 1 : -1;
}

/* (a + bi) * (c + di) */
static inline _Complex REAL product(REAL a, REAL b, REAL c, REAL d)
{
	REAL ac = a * c, bd = b * d, ad = a * d, bc = b * c;
	REAL real = ac - bd, imaginary = ad + bc;
	int first = __builtin_isinf(a) || __builtin_isinf(b);
	int second = __builtin_isinf(c) || __builtin_isinf(d);
	int overflow = __builtin_isinf(ac) || __builtin_isinf(bd) ||
		__builtin_isinf(ad) || __builtin_isinf(bc);

	if (!is_nan(real) || !is_nan(imaginary) || !(first || second || overflow))
		return from_parts(real, imaginary);
	if (first) {
		a = direction(a);
		b = direction(b);
	}
	if (second) {
		c = direction(c);
		d = direction(d);
	}
	a = zero_if_nan(a);
	b = zero_if_nan(b);
	c = zero_if_nan(c);
	d = zero_if_nan(d);
	return from_parts(__builtin_inff() * (a * c - b * d),
		__builtin_inff() * (a * d + b * c));
}

/*
 * (a + bi) / (c + di), by Smith's method: c * c + d * d would overflow for
 * operands whose quotient does not.
 */
static inline _Complex REAL quotient(REAL a, REAL b, REAL c, REAL d)
{
	REAL real, imaginary;

	if ((c < 0 ? -c : c) >= (d < 0 ? -d : d)) {
		REAL ratio = d / c, divisor = c + d * ratio;

		real = (a + b * ratio) / divisor;
		imaginary = (b - a * ratio) / divisor;
	} else {
		REAL ratio = c / d, divisor = c * ratio + d;

		real = (a * ratio + b) / divisor;
		imaginary = (b * ratio - a) / divisor;
	}
	if (!is_nan(real) || !is_nan(imaginary))
		return from_parts(real, imaginary);

	if (c == 0 && d == 0)
		return from_parts(1 / c * a, 1 / c * b);
	if ((__builtin_isinf(a) || __builtin_isinf(b)) &&
		is_finite(c) && is_finite(d)) {
		a = direction(a);
		b = direction(b);
		return from_parts(__builtin_inff() * (a * c + b * d),
			__builtin_inff() * (b * c - a * d));
	}
	if ((__builtin_isinf(c) || __builtin_isinf(d)) &&
		is_finite(a) && is_finite(b)) {
		c = direction(c);
		d = direction(d);
		return from_parts(0 * (a * c + b * d), 0 * (b * c - a * d));
	}
	return from_parts(real, imaginary);
}

#endif
