long double __negtf2(long double x);

void _Qp_neg(long double *result, const long double *x)
{
	*result = __negtf2(*x);
}
