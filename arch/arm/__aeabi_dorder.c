/*
 * __aeabi_dorder.c - __ledf2 for __aeabi_cdcmple.S: with its operands in integer
 * registers, on armhf as well.
 */
long __ledf2(double a, double b);

__attribute__((pcs("aapcs"))) long __aeabi_dorder(double a, double b)
{
	return __ledf2(a, b);
}
