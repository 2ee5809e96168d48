/*
 * soft_float.h - floating-point arithmetic in integers, for CPUs without an FPU
 * and for types that the FPU does not have.
 *
 * Results are rounded to nearest, ties to even. There are no exceptions, and a
 * result that is not a number is always the compiler's quiet NaN: it does not
 * keep the sign or payload of an operand. Nothing in here may use an operator of
 * a floating-point type, because that would call the function being defined.
 *
 * A source that needs more than 64 bits of significand includes
 * significand128.h first.
 */
#ifndef SOFT_FLOAT_H
#define SOFT_FLOAT_H

#ifndef SIGNIFICAND_BITS
#include "significand64.h"
#endif
#include "builtins.h"
#include <stdint.h>

enum kind { ZERO, FINITE, INFINITE, NOT_A_NUMBER };
enum order { LESS = -1, EQUAL, GREATER, UNORDERED };

/*
 * A finite value is m * 2^(exponent - SIGNIFICAND_BITS + 1), with the highest
 * bit of m set. Its lowest bit may be sticky: set if any bit that is too low
 * to be kept was set.
 */
struct number {
	enum kind kind;
	int negative;
	int exponent;
	significand m;
};

/* The width of the significand, hidden bit included, and the exponent's bias. */
struct format {
	int precision;
	int bias;
};

static const struct format single = { 24, 127 }, binary64 = { 53, 1023 };

union single_bits {
	float value;
	uint32_t bits;
};

union double_bits {
	double value;
	uint64_t bits;
};

/* m >> n, any n >= 0, with the lowest bit sticky. */
static inline significand shift_sticky(significand m, int n)
{
	significand kept;

	if (n >= SIGNIFICAND_BITS)
		return from_low(!is_zero(m));
	kept = shift_right(m, n);
	if (less(shift_left(kept, n), m))
		kept = plus(kept, from_low(!(low(kept) & 1)));
	return kept;
}

/* Sets the highest bit of m again after a calculation. */
static inline void normalize(struct number *x)
{
	int n;

	if (is_zero(x->m)) {
		x->kind = ZERO;
		return;
	}
	n = leading_zeros(x->m);
	x->m = shift_left(x->m, n);
	x->exponent -= n;
}

/* The fraction starts below the highest bit, which is clear. */
static inline struct number unpack(int negative, int biased,
	significand fraction, struct format format)
{
	struct number x = { FINITE, negative, biased - format.bias, fraction };

	if (biased > 2 * format.bias) {
		x.kind = is_zero(fraction) ? INFINITE : NOT_A_NUMBER;
	} else if (biased) {
		x.m = plus(x.m, from_words((uint64_t)1 << 63, 0));
	} else {
		x.exponent++;	/* subnormal, or 0 */
		normalize(&x);
	}
	return x;
}

static inline struct number unpack_float(float f)
{
	union single_bits u = { f };

	return unpack(u.bits >> 31, u.bits >> 23 & 0xff,
		from_words((uint64_t)(u.bits & 0x7fffff) << 40, 0), single);
}

static inline struct number unpack_double(double d)
{
	union double_bits u = { d };

	return unpack((int)(u.bits >> 63), (int)(u.bits >> 52 & 0x7ff),
		from_words((u.bits & 0xfffffffffffff) << 11, 0), binary64);
}

/*
 * The bits of a value that is no NaN, without its sign. The significand is added
 * to the exponent, because a carry out of its rounding should raise that: the
 * hidden bit does the same, so the exponent added to is one less.
 */
static inline significand pack(struct number x, struct format format)
{
	int drop = SIGNIFICAND_BITS - format.precision;
	int biased = x.exponent + format.bias;
	significand m, half = shift_left(from_low(1), drop - 1), dropped;

	if (x.kind == ZERO)
		return from_low(0);
	if (x.kind == INFINITE || biased > 2 * format.bias)
		return shift_left(from_low(2 * format.bias + 1),
			format.precision - 1);
	if (biased < 1) {
		x.m = shift_sticky(x.m, 1 - biased);
		biased = 1;
	}
	m = shift_right(x.m, drop);
	dropped = minus(x.m, shift_left(m, drop));
	if (less(half, dropped) || (!less(dropped, half) && low(m) & 1))
		m = plus(m, from_low(1));
	return plus(m, shift_left(from_low(biased - 1), format.precision - 1));
}

static inline float pack_float(struct number x)
{
	union single_bits u;

	if (x.kind == NOT_A_NUMBER)
		return __builtin_nanf("");
	u.bits = (uint32_t)low(pack(x, single)) | (uint32_t)x.negative << 31;
	return u.value;
}

static inline double pack_double(struct number x)
{
	union double_bits u;

	if (x.kind == NOT_A_NUMBER)
		return __builtin_nan("");
	u.bits = low(pack(x, binary64)) | (uint64_t)x.negative << 63;
	return u.value;
}

static inline struct number add(struct number a, struct number b)
{
	if (a.kind == NOT_A_NUMBER || b.kind == NOT_A_NUMBER) {
		a.kind = NOT_A_NUMBER;
		return a;
	}
	if (a.kind == ZERO && b.kind == ZERO) {
		a.negative &= b.negative;
		return a;
	}
	if (a.kind == INFINITE && b.kind == INFINITE) {
		if (a.negative != b.negative)
			a.kind = NOT_A_NUMBER;
		return a;
	}
	if (a.kind == INFINITE || b.kind == ZERO)
		return a;
	if (b.kind == INFINITE || a.kind == ZERO)
		return b;

	if (a.exponent < b.exponent ||
		(a.exponent == b.exponent && less(a.m, b.m))) {
		struct number larger = b;

		b = a;
		a = larger;
	}
	/* One bit to the right, as room for a carry. */
	b.m = shift_sticky(b.m, a.exponent - b.exponent + 1);
	a.m = shift_right(a.m, 1);
	a.exponent++;
	a.m = a.negative == b.negative ? plus(a.m, b.m) : minus(a.m, b.m);
	if (is_zero(a.m))
		a.negative = 0;
	normalize(&a);
	return a;
}

static inline struct number multiply(struct number a, struct number b)
{
	a.negative ^= b.negative;
	if (a.kind == NOT_A_NUMBER || b.kind == NOT_A_NUMBER ||
		(a.kind == INFINITE && b.kind == ZERO) ||
		(a.kind == ZERO && b.kind == INFINITE)) {
		a.kind = NOT_A_NUMBER;
	} else if (a.kind == INFINITE || b.kind == INFINITE) {
		a.kind = INFINITE;
	} else if (a.kind == ZERO || b.kind == ZERO) {
		a.kind = ZERO;
	} else {
		a.m = times(a.m, b.m);
		a.exponent += b.exponent + 1;
		normalize(&a);
	}
	return a;
}

/* Long division: a bit of the quotient at a time, two more than are kept. */
static inline struct number divide(struct number a, struct number b,
	struct format format)
{
	significand quotient = from_low(0);
	int bits = format.precision + 2, i;

	a.negative ^= b.negative;
	if (a.kind == NOT_A_NUMBER || b.kind == NOT_A_NUMBER ||
		(a.kind == INFINITE && b.kind == INFINITE) ||
		(a.kind == ZERO && b.kind == ZERO)) {
		a.kind = NOT_A_NUMBER;
		return a;
	}
	if (a.kind == INFINITE || b.kind == ZERO) {
		a.kind = INFINITE;
		return a;
	}
	if (a.kind == ZERO || b.kind == INFINITE) {
		a.kind = ZERO;
		return a;
	}
	/* The remainder is doubled in each step: it needs a bit of room. */
	a.m = shift_right(a.m, 1);
	b.m = shift_right(b.m, 1);
	for (i = 0; i < bits; i++) {
		quotient = plus(quotient, quotient);
		if (!less(a.m, b.m)) {
			a.m = minus(a.m, b.m);
			quotient = plus(quotient, from_low(1));
		}
		a.m = plus(a.m, a.m);
	}
	quotient = shift_left(quotient, SIGNIFICAND_BITS - bits);
	if (!is_zero(a.m))
		quotient = plus(quotient, from_low(1));
	a.m = quotient;
	a.exponent -= b.exponent;
	normalize(&a);
	return a;
}

static inline enum order compare(struct number a, struct number b)
{
	int smaller;

	if (a.kind == NOT_A_NUMBER || b.kind == NOT_A_NUMBER)
		return UNORDERED;
	if (a.kind == ZERO && b.kind == ZERO)
		return EQUAL;
	if (a.kind == ZERO)
		return b.negative ? GREATER : LESS;
	if (b.kind == ZERO || a.negative != b.negative)
		return a.negative ? LESS : GREATER;
	/* Same sign, and neither is 0: which one's magnitude is smaller? */
	if (a.kind != b.kind)
		smaller = a.kind == FINITE;
	else if (a.kind == INFINITE)
		return EQUAL;
	else if (a.exponent != b.exponent)
		smaller = a.exponent < b.exponent;
	else if (less(a.m, b.m) || less(b.m, a.m))
		smaller = less(a.m, b.m);
	else
		return EQUAL;
	return smaller != a.negative ? LESS : GREATER;
}

static inline struct number from_unsigned(uint64_t n)
{
	struct number x = { FINITE, 0, 63, from_words(n, 0) };

	normalize(&x);
	return x;
}

static inline struct number from_signed(int64_t n)
{
	struct number x = from_unsigned(n < 0 ? -(uint64_t)n : (uint64_t)n);

	x.negative = n < 0;
	return x;
}

/* The magnitude without its fraction, or LIMIT if that is less; a NaN gives 0. */
static inline uint64_t integer_part(struct number x, uint64_t limit)
{
	uint64_t n;

	if (x.kind == ZERO || x.kind == NOT_A_NUMBER || x.exponent < 0)
		return 0;
	if (x.kind == INFINITE || x.exponent > 63)
		return limit;
	n = low(shift_right(x.m, SIGNIFICAND_BITS - 1 - x.exponent));
	return n < limit ? n : limit;
}

/* Integers: what does not fit in the type becomes its nearest value. */
static inline uint64_t to_unsigned(struct number x, uint64_t max)
{
	return x.negative ? 0 : integer_part(x, max);
}

static inline int64_t to_signed(struct number x, int64_t max)
{
	return x.negative ? (int64_t)-integer_part(x, (uint64_t)max + 1) :
		(int64_t)integer_part(x, (uint64_t)max);
}

#ifdef __SIZEOF_INT128__
static inline struct number from_unsigned128(uint128 n)
{
	struct number x = { FINITE, 0, 127, from_low(0) };
	int zeros;

	if (!(n >> 64))
		return from_unsigned((uint64_t)n);
	zeros = __builtin_clzll((uint64_t)(n >> 64));
	n <<= zeros;
	x.exponent -= zeros;
	x.m = from_words((uint64_t)(n >> 64), (uint64_t)n);
	return x;
}

static inline struct number from_signed128(__int128 n)
{
	struct number x = from_unsigned128(n < 0 ? -(uint128)n : (uint128)n);

	x.negative = n < 0;
	return x;
}

static inline uint128 integer_part128(struct number x, uint128 limit)
{
	uint128 n;

	if (x.kind == ZERO || x.kind == NOT_A_NUMBER || x.exponent < 0)
		return 0;
	if (x.kind == INFINITE || x.exponent > 127)
		return limit;
	n = (uint128)high(x.m) << 64;
	if (SIGNIFICAND_BITS > 64)
		n |= low(x.m);
	n >>= 127 - x.exponent;
	return n < limit ? n : limit;
}

static inline uint128 to_unsigned128(struct number x)
{
	return x.negative ? 0 : integer_part128(x, ~(uint128)0);
}

static inline __int128 to_signed128(struct number x)
{
	uint128 limit = (uint128)1 << 127;

	return x.negative ? (__int128)-integer_part128(x, limit) :
		(__int128)integer_part128(x, limit - 1);
}
#endif

#endif
