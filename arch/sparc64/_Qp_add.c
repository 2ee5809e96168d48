/*
 * _Qp_add.c - arithmetic of long double as the SPARC V9 ABI has compilers call it:
 * operands and results that are long doubles in memory. libc/builtins calculates;
 * an operator would call this function again.
 */
long double __addtf3(long double a, long double b);

void _Qp_add(long double *result, const long double *a, const long double *b)
{
	*result = __addtf3(*a, *b);
}
