float __truncdfsf2(double x);

__attribute__((weak, pcs("aapcs"))) float __aeabi_d2f(double x)
{
	return __truncdfsf2(x);
}
