float __addsf3(float a, float b);

__attribute__((weak, pcs("aapcs"))) float __aeabi_fadd(float a, float b)
{
	return __addsf3(a, b);
}
