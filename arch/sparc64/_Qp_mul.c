long double __multf3(long double a, long double b);

void _Qp_mul(long double *result, const long double *a, const long double *b)
{
	*result = __multf3(*a, *b);
}
