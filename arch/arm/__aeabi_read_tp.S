/*
 * __aeabi_read_tp.S - returns the thread pointer in r0 and changes no other
 * register. Compilers call it where the target CPU may lack the register for
 * the thread pointer, which came with ARMv6K; the kernel has a routine for such
 * CPUs at 0xffff0fff - 31 (Documentation/arch/arm/kernel_user_helpers.rst).
 */
	.syntax unified
	.text
	.arm
	.globl __aeabi_read_tp
	.hidden __aeabi_read_tp
	.type __aeabi_read_tp, %function
__aeabi_read_tp:
	.cfi_startproc
#if __ARM_ARCH >= 7 || defined __ARM_ARCH_6K__ || defined __ARM_ARCH_6KZ__
	mrc p15, 0, r0, c13, c0, 3
	bx lr
#else
	mvn r0, #0xf000
	sub pc, r0, #31
#endif
	.cfi_endproc
	.size __aeabi_read_tp, .-__aeabi_read_tp

	.section .note.GNU-stack, "", %progbits
