float __divsf3(float a, float b);

__attribute__((weak, pcs("aapcs"))) float __aeabi_fdiv(float a, float b)
{
	return __divsf3(a, b);
}
