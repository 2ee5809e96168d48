/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The child overwrites the return address on the
 * stack, so a0 keeps it; the kernel restores that in both.
 */
#include <bits/syscall.h>

	.text
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	move.l (%sp)+, %a0
	.cfi_adjust_cfa_offset -4
	.cfi_register %pc, %a0
	move.l #SYS_vfork, %d0
	trap #0
	move.l %a0, -(%sp)
	.cfi_adjust_cfa_offset 4
	.cfi_offset %pc, -4
	cmp.l #-4095, %d0
	jcc 1f
	rts
1:	move.l %d0, -(%sp)
	.cfi_adjust_cfa_offset 4
	jbsr __ret
	addq.l #4, %sp
	.cfi_adjust_cfa_offset -4
	rts
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
