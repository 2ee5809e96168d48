long __eqdf2(double a, double b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_dcmpeq(double a, double b)
{
	return __eqdf2(a, b) == 0;
}
