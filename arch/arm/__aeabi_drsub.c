double __subdf3(double a, double b);

__attribute__((weak, pcs("aapcs"))) double __aeabi_drsub(double a, double b)
{
	return __subdf3(b, a);
}
