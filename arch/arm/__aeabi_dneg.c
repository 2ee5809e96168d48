double __negdf2(double x);

__attribute__((weak, pcs("aapcs"))) double __aeabi_dneg(double x)
{
	return __negdf2(x);
}
