double __extendsfdf2(float x);

__attribute__((weak, pcs("aapcs"))) double __aeabi_f2d(float x)
{
	return __extendsfdf2(x);
}
