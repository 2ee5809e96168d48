long __eqsf2(float a, float b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_fcmpeq(float a, float b)
{
	return __eqsf2(a, b) == 0;
}
