float __trunctfsf2(long double x);

float _Qp_qtos(const long double *x)
{
	return __trunctfsf2(*x);
}
