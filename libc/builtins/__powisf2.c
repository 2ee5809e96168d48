/* __powisf2.c - x to the power of n, which __builtin_powif() calls. */
float __powisf2(float x, int n)
{
	unsigned k = n < 0 ? -(unsigned)n : (unsigned)n;
	float power = 1;

	for (; k; k >>= 1) {
		if (k & 1)
			power *= x;
		x *= x;
	}
	return n < 0 ? 1 / power : power;
}
