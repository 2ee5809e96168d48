long double __subtf3(long double a, long double b);

void _Qp_sub(long double *result, const long double *a, const long double *b)
{
	*result = __subtf3(*a, *b);
}
