/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The return address is in a register, which the child
 * cannot overwrite.
 * The flags are CLONE_VM, CLONE_VFORK and SIGCHLD; a stack of 0 is the same one.
 * Code without PIC may load the address of __ret, and $25 must have it.
 */
#include <bits/syscall.h>

	.text
	.set noreorder
	.option pic0
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	li $4, 0x4112
	move $5, $0
	li $2, SYS_clone
	syscall
	negu $8, $2
	movn $2, $8, $7
	la $25, __ret
	jr $25
	move $4, $2
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
