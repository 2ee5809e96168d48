double __divdf3(double a, double b);

__attribute__((weak, pcs("aapcs"))) double __aeabi_ddiv(double a, double b)
{
	return __divdf3(a, b);
}
