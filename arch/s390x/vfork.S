/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The return address is in a register, which the child
 * cannot overwrite.
 */
#include <bits/syscall.h>

	.text
	.balign 4
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	lghi %r1, SYS_vfork
	svc 0
	jg __ret
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
