long __gttf2(long double a, long double b);

int _Qp_fgt(const long double *a, const long double *b)
{
	return __gttf2(*a, *b) > 0;
}
