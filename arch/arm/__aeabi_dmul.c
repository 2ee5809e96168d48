double __muldf3(double a, double b);

__attribute__((weak, pcs("aapcs"))) double __aeabi_dmul(double a, double b)
{
	return __muldf3(a, b);
}
