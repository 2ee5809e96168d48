long double __divtf3(long double a, long double b);

void _Qp_div(long double *result, const long double *a, const long double *b)
{
	*result = __divtf3(*a, *b);
}
