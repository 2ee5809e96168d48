long __netf2(long double a, long double b);

int _Qp_fne(const long double *a, const long double *b)
{
	return __netf2(*a, *b) != 0;
}
