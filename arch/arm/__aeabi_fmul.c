float __mulsf3(float a, float b);

__attribute__((weak, pcs("aapcs"))) float __aeabi_fmul(float a, float b)
{
	return __mulsf3(a, b);
}
