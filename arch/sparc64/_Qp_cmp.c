/* _Qp_cmp.c - 0 for equal, 1 for less, 2 for greater, 3 for a NaN. */
long __letf2(long double a, long double b);
long __unordtf2(long double a, long double b);

int _Qp_cmp(const long double *a, const long double *b)
{
	long order = __letf2(*a, *b);

	if (__unordtf2(*a, *b))
		return 3;
	return order < 0 ? 1 : order ? 2 : 0;
}
