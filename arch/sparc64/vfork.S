/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The return address is in a register, which the child
 * cannot overwrite. As in fork, o1 is 1 in the
 * child, and 0 in the parent or after a failure.
 */
#include <bits/syscall.h>

	.text
	.balign 4
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	mov 0, %o1
	mov SYS_vfork, %g1
	ta 0x6d
	bcs,a %xcc, 1f
	sub %g0, %o0, %o0
1:	sub %o1, 1, %o1
	and %o0, %o1, %o0
	mov %o7, %g1
	call __ret
	mov %g1, %o7
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
