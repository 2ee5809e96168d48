long __getf2(long double a, long double b);

int _Qp_fge(const long double *a, const long double *b)
{
	return __getf2(*a, *b) >= 0;
}
