/* __aeabi_cfcmple.S - compares two floats; see __aeabi_cdcmple.S. */
	.syntax unified
	.text
	.arm
	.weak __aeabi_cfcmple
	.hidden __aeabi_cfcmple
	.type __aeabi_cfcmple, %function
	.weak __aeabi_cfcmpeq
	.hidden __aeabi_cfcmpeq
	.type __aeabi_cfcmpeq, %function
__aeabi_cfcmple:
__aeabi_cfcmpeq:
	.cfi_startproc
	push {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset 24
	.cfi_rel_offset lr, 20
	bl __aeabi_forder
	add r0, r0, #1
	cmp r0, #1
	pop {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset -24
	.cfi_restore lr
	bx lr
	.cfi_endproc
	.size __aeabi_cfcmple, .-__aeabi_cfcmple
	.size __aeabi_cfcmpeq, .-__aeabi_cfcmpeq

	.section .note.GNU-stack, "", %progbits
