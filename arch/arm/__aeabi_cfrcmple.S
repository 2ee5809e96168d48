/* __aeabi_cfrcmple.S - __aeabi_cfcmple with its operands exchanged. */
	.syntax unified
	.text
	.arm
	.weak __aeabi_cfrcmple
	.hidden __aeabi_cfrcmple
	.type __aeabi_cfrcmple, %function
__aeabi_cfrcmple:
	.cfi_startproc
	push {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset 24
	.cfi_rel_offset lr, 20
	mov r12, r0
	mov r0, r1
	mov r1, r12
	bl __aeabi_forder
	add r0, r0, #1
	cmp r0, #1
	pop {r0-r3, r12, lr}
	.cfi_adjust_cfa_offset -24
	.cfi_restore lr
	bx lr
	.cfi_endproc
	.size __aeabi_cfrcmple, .-__aeabi_cfrcmple

	.section .note.GNU-stack, "", %progbits
