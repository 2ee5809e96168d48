/*
 * __aeabi_forder.c - __lesf2 for __aeabi_cfcmple.S: with its operands in integer
 * registers, on armhf as well.
 */
long __lesf2(float a, float b);

__attribute__((pcs("aapcs"))) long __aeabi_forder(float a, float b)
{
	return __lesf2(a, b);
}
