long __ltsf2(float a, float b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_fcmplt(float a, float b)
{
	return __ltsf2(a, b) < 0;
}
