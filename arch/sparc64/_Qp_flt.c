long __lttf2(long double a, long double b);

int _Qp_flt(const long double *a, const long double *b)
{
	return __lttf2(*a, *b) < 0;
}
