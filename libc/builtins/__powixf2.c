/* __powixf2.c - x to the power of n, which __builtin_powil() calls. */
#if __LDBL_MANT_DIG__ == 64
long double __powixf2(long double x, int n)
{
	unsigned k = n < 0 ? -(unsigned)n : (unsigned)n;
	long double power = 1;

	for (; k; k >>= 1) {
		if (k & 1)
			power *= x;
		x *= x;
	}
	return n < 0 ? 1 / power : power;
}
#endif
