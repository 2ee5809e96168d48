double __trunctfdf2(long double x);

double _Qp_qtod(const long double *x)
{
	return __trunctfdf2(*x);
}
