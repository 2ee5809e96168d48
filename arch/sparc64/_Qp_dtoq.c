long double __extenddftf2(double x);

void _Qp_dtoq(long double *result, double x)
{
	*result = __extenddftf2(x);
}
