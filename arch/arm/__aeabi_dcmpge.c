long __gedf2(double a, double b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_dcmpge(double a, double b)
{
	return __gedf2(a, b) >= 0;
}
