float __negsf2(float x);

__attribute__((weak, pcs("aapcs"))) float __aeabi_fneg(float x)
{
	return __negsf2(x);
}
