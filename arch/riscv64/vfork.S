/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The return address is in a register, which the child
 * cannot overwrite.
 * The flags are CLONE_VM, CLONE_VFORK and SIGCHLD; a stack of 0 is the same one.
 */
#include <bits/syscall.h>

	.text
	.globl vfork
	.hidden vfork, __ret
	.type vfork, %function
vfork:
	.cfi_startproc
	li a0, 0x4111
	li a1, 0
	li a7, SYS_clone
	ecall
	tail __ret
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", %progbits
