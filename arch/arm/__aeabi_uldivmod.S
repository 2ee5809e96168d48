/*
 * __aeabi_uldivmod.S - unsigned 64-bit division: the dividend in r0 and r1, the
 * divisor in r2 and r3. The quotient is returned in r0 and r1, the remainder in
 * r2 and r3, which no C function can do.
 */
	.syntax unified
	.text
	.weak __aeabi_uldivmod
	.hidden __aeabi_uldivmod
	.type __aeabi_uldivmod, %function
__aeabi_uldivmod:
	.cfi_startproc
	push {r4, lr}
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset lr, 4
	sub sp, #16
	.cfi_adjust_cfa_offset 16
	add r4, sp, #8
	str r4, [sp]
	bl __udivmoddi4
	ldr r2, [sp, #8]
	ldr r3, [sp, #12]
	add sp, #16
	.cfi_adjust_cfa_offset -16
	pop {r4, pc}
	.cfi_endproc
	.size __aeabi_uldivmod, .-__aeabi_uldivmod

	.section .note.GNU-stack, "", %progbits
