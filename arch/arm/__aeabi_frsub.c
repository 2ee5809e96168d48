float __subsf3(float a, float b);

__attribute__((weak, pcs("aapcs"))) float __aeabi_frsub(float a, float b)
{
	return __subsf3(b, a);
}
