long __eqtf2(long double a, long double b);

int _Qp_feq(const long double *a, const long double *b)
{
	return __eqtf2(*a, *b) == 0;
}
