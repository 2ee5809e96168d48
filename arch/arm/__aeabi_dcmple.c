long __ledf2(double a, double b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_dcmple(double a, double b)
{
	return __ledf2(a, b) <= 0;
}
