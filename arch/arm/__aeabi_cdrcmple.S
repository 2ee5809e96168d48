/* __aeabi_cdrcmple.S - __aeabi_cdcmple with its operands exchanged. */
	.syntax unified
	.text
	.arm
	.weak __aeabi_cdrcmple
	.hidden __aeabi_cdrcmple
	.type __aeabi_cdrcmple, %function
__aeabi_cdrcmple:
	.cfi_startproc
	push {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset 24
	.cfi_rel_offset lr, 20
	mov r12, r0
	mov r0, r2
	mov r2, r12
	mov r12, r1
	mov r1, r3
	mov r3, r12
	bl __aeabi_dorder
	add r0, r0, #1
	cmp r0, #1
	pop {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset -24
	.cfi_restore lr
	bx lr
	.cfi_endproc
	.size __aeabi_cdrcmple, .-__aeabi_cdrcmple

	.section .note.GNU-stack, "", %progbits
