long __gesf2(float a, float b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_fcmpge(float a, float b)
{
	return __gesf2(a, b) >= 0;
}
