double __subdf3(double a, double b);

__attribute__((weak, pcs("aapcs"))) double __aeabi_dsub(double a, double b)
{
	return __subdf3(a, b);
}
