/*
 * float_arithmetic.c - sums, differences, products and quotients of floats and
 * doubles are rounded to nearest even, from subnormal to infinite.
 * uses: floats
 */
#include <stdint.h>
#include <string.h>
#include "../test.h"

/* Operands and results as an x86_64 CPU calculates them (SSE2). */
static const struct {
	char operator;
	uint64_t a, b, result;
} doubles[] = {
	{ '+', 0x3ff0000000000000, 0x4000000000000000, 0x4008000000000000 },
	{ '+', 0x3ff0000000000000, 0x3ca0000000000000, 0x3ff0000000000000 },
	{ '+', 0x3ff0000000000001, 0x3ca0000000000000, 0x3ff0000000000002 },
	{ '+', 0x3ff0000000000000, 0x3ca8000000000000, 0x3ff0000000000001 },
	{ '+', 0x3ff0000000000000, 0x3ca0000000000001, 0x3ff0000000000001 },
	{ '+', 0x4340000000000000, 0xbfe0000000000000, 0x4340000000000000 },
	{ '+', 0x7fefffffffffffff, 0x7c90000000000000, 0x7ff0000000000000 },
	{ '+', 0x7fefffffffffffff, 0x7c80000000000000, 0x7fefffffffffffff },
	{ '+', 0x0000000000000001, 0x0000000000000001, 0x0000000000000002 },
	{ '+', 0x000fffffffffffff, 0x0000000000000001, 0x0010000000000000 },
	{ '+', 0x8000000000000000, 0x8000000000000000, 0x8000000000000000 },
	{ '+', 0x8000000000000000, 0x0000000000000000, 0x0000000000000000 },
	{ '+', 0x7ff0000000000000, 0x3ff0000000000000, 0x7ff0000000000000 },
	{ '+', 0x3ff8000000000000, 0x8000000000000000, 0x3ff8000000000000 },
	{ '-', 0x3ff0000000000000, 0x3ff0000000000000, 0x0000000000000000 },
	{ '-', 0x3ff0000000000000, 0x3fefffffffffffff, 0x3ca0000000000000 },
	{ '-', 0x0010000000000000, 0x0000000000000001, 0x000fffffffffffff },
	{ '-', 0x3ff0000000000000, 0x3c90000000000000, 0x3ff0000000000000 },
	{ '-', 0x3ff0000000000000, 0x3c90000000000001, 0x3fefffffffffffff },
	{ '-', 0x3fb999999999999a, 0x3fd3333333333333, 0xbfc9999999999999 },
	{ '-', 0xfff0000000000000, 0x3ff0000000000000, 0xfff0000000000000 },
	{ '-', 0x0000000000000000, 0x0000000000000000, 0x0000000000000000 },
	{ '*', 0x3fb999999999999a, 0x3fb999999999999a, 0x3f847ae147ae147c },
	{ '*', 0x4008000000000000, 0xc01c000000000000, 0xc035000000000000 },
	{ '*', 0x3ff0000000000001, 0x3ff8000000000000, 0x3ff8000000000002 },
	{ '*', 0x3fffffffffffffff, 0x3fffffffffffffff, 0x400ffffffffffffe },
	{ '*', 0x1a70000000000000, 0x2250000000000000, 0x0000000000000001 },
	{ '*', 0x1a70000000000000, 0x2248000000000000, 0x0000000000000001 },
	{ '*', 0x1a70000000000000, 0x2240000000000000, 0x0000000000000000 },
	{ '*', 0x7e70000000000000, 0x4170000000000000, 0x7ff0000000000000 },
	{ '*', 0x8000000000000000, 0x4014000000000000, 0x8000000000000000 },
	{ '*', 0x0000000000000001, 0x7fe0000000000000, 0x3cc0000000000000 },
	{ '*', 0xfff0000000000000, 0x4000000000000000, 0xfff0000000000000 },
	{ '/', 0x3ff0000000000000, 0x4008000000000000, 0x3fd5555555555555 },
	{ '/', 0x4000000000000000, 0x4008000000000000, 0x3fe5555555555555 },
	{ '/', 0xc024000000000000, 0x4010000000000000, 0xc004000000000000 },
	{ '/', 0x3ff0000000000000, 0x4024000000000000, 0x3fb999999999999a },
	{ '/', 0x0000000000000001, 0x4000000000000000, 0x0000000000000000 },
	{ '/', 0x0000000000000003, 0x4000000000000000, 0x0000000000000002 },
	{ '/', 0x7fe0000000000000, 0x3fd0000000000000, 0x7ff0000000000000 },
	{ '/', 0x3ff0000000000000, 0x0000000000000000, 0x7ff0000000000000 },
	{ '/', 0xbff0000000000000, 0x0000000000000000, 0xfff0000000000000 },
	{ '/', 0x0000000000000000, 0xc008000000000000, 0x8000000000000000 },
	{ '/', 0x4014000000000000, 0x7ff0000000000000, 0x0000000000000000 },
	{ '/', 0x0000000001000000, 0x4008000000000000, 0x0000000000555555 },
	{ '/', 0x7fefffffffffffff, 0x3fefffffffffffff, 0x7ff0000000000000 },
};

static const struct {
	char operator;
	uint32_t a, b, result;
} floats[] = {
	{ '+', 0x3f800000, 0x33800000, 0x3f800000 },
	{ '+', 0x3f800001, 0x33800000, 0x3f800002 },
	{ '+', 0x3f800000, 0x33800001, 0x3f800001 },
	{ '+', 0x7f7fffff, 0x73000000, 0x7f800000 },
	{ '+', 0x00000001, 0x00000001, 0x00000002 },
	{ '+', 0x007fffff, 0x00000001, 0x00800000 },
	{ '+', 0x80000000, 0x80000000, 0x80000000 },
	{ '-', 0x3f800000, 0x3f7fffff, 0x33800000 },
	{ '-', 0x00800000, 0x00000001, 0x007fffff },
	{ '-', 0x3dcccccd, 0x3e99999a, 0xbe4cccce },
	{ '-', 0x40000000, 0x40000000, 0x00000000 },
	{ '-', 0x00000000, 0x7f800000, 0xff800000 },
	{ '*', 0x3dcccccd, 0x3dcccccd, 0x3c23d70b },
	{ '*', 0x40400000, 0xc0e00000, 0xc1a80000 },
	{ '*', 0x3fffffff, 0x3fffffff, 0x407ffffe },
	{ '*', 0x0d800000, 0x27000000, 0x00000001 },
	{ '*', 0x0d800000, 0x26c00000, 0x00000001 },
	{ '*', 0x0d800000, 0x26800000, 0x00000000 },
	{ '*', 0x71800000, 0x4d800000, 0x7f800000 },
	{ '*', 0x80000000, 0x40a00000, 0x80000000 },
	{ '/', 0x3f800000, 0x40400000, 0x3eaaaaab },
	{ '/', 0x40000000, 0x40400000, 0x3f2aaaab },
	{ '/', 0xc1200000, 0x40800000, 0xc0200000 },
	{ '/', 0x00000001, 0x40000000, 0x00000000 },
	{ '/', 0x00000003, 0x40000000, 0x00000002 },
	{ '/', 0x3f800000, 0x80000000, 0xff800000 },
	{ '/', 0x40a00000, 0x7f800000, 0x00000000 },
	{ '/', 0x00000200, 0x40400000, 0x000000ab },
	{ '/', 0x00000001, 0x7f7fffff, 0x00000000 },
};

static double double_of(uint64_t bits)
{
	double d;

	memcpy(&d, &bits, sizeof d);
	return d;
}

static float float_of(uint32_t bits)
{
	float f;

	memcpy(&f, &bits, sizeof f);
	return f;
}

static int double_is(char operator, uint64_t a_bits, uint64_t b_bits, uint64_t want)
{
	volatile double a = double_of(a_bits), b = double_of(b_bits), r;
	double result;
	uint64_t bits;

	switch (operator) {
	case '+': r = a + b; break;
	case '-': r = a - b; break;
	case '*': r = a * b; break;
	default: r = a / b; break;
	}
	result = r;
	memcpy(&bits, &result, sizeof bits);
	return bits == want;
}

static int float_is(char operator, uint32_t a_bits, uint32_t b_bits, uint32_t want)
{
	volatile float a = float_of(a_bits), b = float_of(b_bits), r;
	float result;
	uint32_t bits;

	switch (operator) {
	case '+': r = a + b; break;
	case '-': r = a - b; break;
	case '*': r = a * b; break;
	default: r = a / b; break;
	}
	result = r;
	memcpy(&bits, &result, sizeof bits);
	return bits == want;
}

static void not_numbers(void)
{
	volatile double zero = 0, infinity = 1 / zero, nan = zero / zero, d;
	volatile float fzero = 0, finfinity = 1 / fzero, fnan = fzero / fzero, f;

	CHECK(nan != nan && fnan != fnan);
	d = infinity - infinity;
	f = finfinity - finfinity;
	CHECK(d != d && f != f);
	d = infinity * zero;
	f = finfinity * fzero;
	CHECK(d != d && f != f);
	d = infinity / infinity;
	f = finfinity / finfinity;
	CHECK(d != d && f != f);
	d = nan + 1;
	f = 1 - fnan;
	CHECK(d != d && f != f);
	d = 2 * nan;
	f = fnan / 2;
	CHECK(d != d && f != f);
}

static void minus(void)
{
	volatile double zero = 0, d = -zero;
	volatile float fzero = 0, f = -fzero;

	CHECK(1 / d < 0 && 1 / f < 0);
	d = -d;
	f = -f;
	CHECK(1 / d > 0 && 1 / f > 0);
}

int main(void)
{
	unsigned i;

	not_numbers();
	minus();
	/* An FPU that calculates with more bits, as x87, rounds twice. */
	if (__FLT_EVAL_METHOD__)
		return failed;
	for (i = 0; i < sizeof doubles / sizeof *doubles; i++)
		if (!double_is(doubles[i].operator, doubles[i].a, doubles[i].b,
			doubles[i].result)) {
			printf("doubles[%u] is wrong\n", i);
			failed = 1;
		}
	for (i = 0; i < sizeof floats / sizeof *floats; i++)
		if (!float_is(floats[i].operator, floats[i].a, floats[i].b,
			floats[i].result)) {
			printf("floats[%u] is wrong\n", i);
			failed = 1;
		}
	return failed;
}
