long __gtdf2(double a, double b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_dcmpgt(double a, double b)
{
	return __gtdf2(a, b) > 0;
}
