/* __powidf2.c - x to the power of n, which __builtin_powi() calls. */
double __powidf2(double x, int n)
{
	unsigned k = n < 0 ? -(unsigned)n : (unsigned)n;
	double power = 1;

	for (; k; k >>= 1) {
		if (k & 1)
			power *= x;
		x *= x;
	}
	return n < 0 ? 1 / power : power;
}
