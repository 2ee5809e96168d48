/* _Qp_cmpe.c - _Qp_cmp that would signal a quiet NaN, if there were signals. */
int _Qp_cmp(const long double *a, const long double *b);

int _Qp_cmpe(const long double *a, const long double *b)
{
	return _Qp_cmp(a, b);
}
