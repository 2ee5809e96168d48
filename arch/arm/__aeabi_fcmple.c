long __lesf2(float a, float b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_fcmple(float a, float b)
{
	return __lesf2(a, b) <= 0;
}
