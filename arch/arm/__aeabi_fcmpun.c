long __unordsf2(float a, float b);

__attribute__((weak, pcs("aapcs"))) int __aeabi_fcmpun(float a, float b)
{
	return (int)__unordsf2(a, b);
}
