long __letf2(long double a, long double b);

int _Qp_fle(const long double *a, const long double *b)
{
	return __letf2(*a, *b) <= 0;
}
