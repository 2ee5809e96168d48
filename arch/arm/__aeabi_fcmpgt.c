long __gtsf2(float a, float b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_fcmpgt(float a, float b)
{
	return __gtsf2(a, b) > 0;
}
