long __unorddf2(double a, double b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_dcmpun(double a, double b)
{
	return (int)__unorddf2(a, b);
}
