/*
 * __aeabi_dadd.c - one of the run-time ABI's names for the arithmetic that
 * libc/builtins has under libgcc's names. They pass floats in integer registers
 * even on armhf. Weak, because libgcc has several of them in an object.
 */
double __adddf3(double a, double b);

__attribute__((weak, pcs("aapcs"))) double __aeabi_dadd(double a, double b)
{
	return __adddf3(a, b);
}
