/*
 * __aeabi_cdcmple.S - compares two doubles and returns in the flags: Z set if they
 * are equal, C clear if the first is less than the second. Neither holds for
 * NaNs. All registers but r12 and lr are kept, which no C function can do.
 *
 * As ARM code, because the first Thumb can't store r12. The order is -1, 0 or 1.
 */
	.syntax unified
	.text
	.arm
	.weak __aeabi_cdcmple
	.hidden __aeabi_cdcmple
	.type __aeabi_cdcmple, %function
	.weak __aeabi_cdcmpeq
	.hidden __aeabi_cdcmpeq
	.type __aeabi_cdcmpeq, %function
__aeabi_cdcmple:
__aeabi_cdcmpeq:
	.cfi_startproc
	push {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset 24
	.cfi_rel_offset lr, 20
	bl __aeabi_dorder
	add r0, r0, #1
	cmp r0, #1
	pop {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset -24
	.cfi_restore lr
	bx lr
	.cfi_endproc
	.size __aeabi_cdcmple, .-__aeabi_cdcmple
	.size __aeabi_cdcmpeq, .-__aeabi_cdcmpeq

	.section .note.GNU-stack, "", %progbits
