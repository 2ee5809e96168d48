/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The return address is in a register, which the child
 * cannot overwrite.
 */
#include <bits/syscall.h>

	.text
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	li 0, SYS_vfork
	sc
	bns 1f
	neg 3, 3
1:	b __ret
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
