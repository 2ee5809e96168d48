/*
 * __aeabi_read_tp.S - the thread pointer in r0, all else as it was: what the
 * compiler calls where it may not read it itself. CPUs before ARMv6K have no
 * register for it, but the kernel has a routine at this address.
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
	sub pc, r0, #31		/* 0xffff0fe0 */
#endif
	.cfi_endproc
	.size __aeabi_read_tp, .-__aeabi_read_tp

	.section .note.GNU-stack, "", %progbits
