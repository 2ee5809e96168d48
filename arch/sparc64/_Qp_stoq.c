long double __extendsftf2(float x);

void _Qp_stoq(long double *result, float x)
{
	*result = __extendsftf2(x);
}
