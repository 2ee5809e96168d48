float __subsf3(float a, float b);

__attribute__((weak, pcs("aapcs"))) float __aeabi_fsub(float a, float b)
{
	return __subsf3(a, b);
}
