long __ltdf2(double a, double b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_dcmplt(double a, double b)
{
	return __ltdf2(a, b) < 0;
}
