/*
 * float_power.c - integer powers, as __builtin_powi() and -ffast-math call them.
 * uses: floats
 */
#include "../test.h"

int main(void)
{
	volatile float f = -3;
	volatile double d = 2;
	volatile long double ld = 0.5L;
	volatile int n = 5;

	CHECK(__builtin_powif(f, n) == -243);
	CHECK(__builtin_powi(d, n) == 32);
	CHECK(__builtin_powil(ld, n) == 0.03125L);
	n = -1022;
	CHECK(__builtin_powi(d, n) == 0x1p-1022);
	n = 0;
	CHECK(__builtin_powif(f, n) == 1 && __builtin_powil(ld, n) == 1);
	return failed;
}
