/*
 * complex_multiply.c - products and quotients of complex numbers; an infinite
 * operand gives an infinite product though a part is a NaN.
 * uses: floats
 */
#include "../test.h"

static volatile double zero = 0;

static void floats(void)
{
	volatile _Complex float a, b, r;

	__real__ a = 1;
	__imag__ a = 2;
	__real__ b = 3;
	__imag__ b = -4;
	r = a * b;
	CHECK(__real__ r == 11 && __imag__ r == 2);
	r = r / b;
	CHECK(__real__ r == 1 && __imag__ r == 2);
}

static void doubles(void)
{
	volatile _Complex double a, b, r;

	__real__ a = 1;
	__imag__ a = 2;
	__real__ b = 3;
	__imag__ b = -4;
	r = a * b;
	CHECK(__real__ r == 11 && __imag__ r == 2);
	r = r / b;
	CHECK(__real__ r == 1 && __imag__ r == 2);
	__real__ b = 0x1p1000;
	__imag__ b = 0x1p1000;
	r = b / b;
	CHECK(__real__ r == 1 && __imag__ r == 0);
}

static void long_doubles(void)
{
	volatile _Complex long double a, b, r;

	__real__ a = 1;
	__imag__ a = 2;
	__real__ b = 3;
	__imag__ b = -4;
	r = a * b;
	CHECK(__real__ r == 11 && __imag__ r == 2);
	r = r / b;
	CHECK(__real__ r == 1 && __imag__ r == 2);
}

static void infinite(void)
{
	volatile _Complex double a, b, r;

	__real__ a = 1 / zero;
	__imag__ a = zero / zero;
	__real__ b = 2;
	__imag__ b = 3;
	r = a * b;
	CHECK(__builtin_isinf(__real__ r) || __builtin_isinf(__imag__ r));
	r = a / b;
	CHECK(__builtin_isinf(__real__ r) || __builtin_isinf(__imag__ r));
	__imag__ a = 1 / zero;
	r = b / a;
	CHECK(__real__ r == 0 && __imag__ r == 0);
	__real__ a = 0;
	__imag__ a = 0;
	r = b / a;
	CHECK(__builtin_isinf(__real__ r) || __builtin_isinf(__imag__ r));
	r = a / a;
	CHECK(__real__ r != __real__ r && __imag__ r != __imag__ r);
}

int main(void)
{
	floats();
	doubles();
	long_doubles();
	infinite();
	return failed;
}
