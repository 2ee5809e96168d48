/*
 * significand128.h - the significands of soft_float.h in 128 bits, for the
 * 113 bits of IEEE's quadruple precision. Two words, because 32-bit ABIs have
 * no type of 128 bits, and riscv32 has this long double.
 */
#ifndef SIGNIFICAND_H
#define SIGNIFICAND_H

#include "multiply64.h"
#include <stdint.h>

#define SIGNIFICAND_BITS 128

typedef struct {
	uint64_t high, low;
} significand;

static inline significand from_words(uint64_t high, uint64_t low)
{
	return (significand){ high, low };
}

static inline uint64_t high(significand m)
{
	return m.high;
}

static inline significand from_low(uint64_t x)
{
	return (significand){ 0, x };
}

static inline uint64_t low(significand m)
{
	return m.low;
}

static inline int is_zero(significand m)
{
	return !(m.high | m.low);
}

static inline int less(significand a, significand b)
{
	return a.high < b.high || (a.high == b.high && a.low < b.low);
}

static inline significand plus(significand a, significand b)
{
	uint64_t sum = a.low + b.low;

	return (significand){ a.high + b.high + (sum < a.low), sum };
}

static inline significand minus(significand a, significand b)
{
	return (significand){ a.high - b.high - (a.low < b.low), a.low - b.low };
}

static inline int leading_zeros(significand m)
{
	return m.high ? __builtin_clzll(m.high) : 64 + __builtin_clzll(m.low);
}

/* Shifts, n < 128. */
static inline significand shift_left(significand m, int n)
{
	if (n >= 64)
		return (significand){ m.low << (n - 64), 0 };
	if (n)
		m.high = m.high << n | m.low >> (64 - n);
	m.low <<= n;
	return m;
}

static inline significand shift_right(significand m, int n)
{
	if (n >= 64)
		return (significand){ 0, m.high >> (n - 64) };
	if (n)
		m.low = m.low >> n | m.high << (64 - n);
	m.high >>= n;
	return m;
}

/* The high half of the product; its lowest bit is sticky. */
static inline significand times(significand a, significand b)
{
	uint64_t lowest, low, x_low, y_low;
	uint64_t carry = multiply64(a.low, b.low, &lowest);
	uint64_t x_high = multiply64(a.high, b.low, &x_low);
	uint64_t y_high = multiply64(a.low, b.high, &y_low);
	uint64_t high = multiply64(a.high, b.high, &low);
	significand product = { high, low }, second = { 0, carry };

	second = plus(second, from_low(x_low));
	second = plus(second, from_low(y_low));
	product = plus(product, from_low(x_high));
	product = plus(product, from_low(y_high));
	product = plus(product, from_low(second.high));
	product.low |= (second.low | lowest) != 0;
	return product;
}

#endif
