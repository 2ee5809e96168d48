/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The return address is in a register, which the child
 * cannot overwrite. r12 keeps r7.
 */
#include <bits/syscall.h>

	.text
	.syntax unified
	.arm
	.balign 4
	.globl vfork
	.hidden vfork, __ret
	.type vfork, %function
vfork:
	.cfi_startproc
	mov r12, r7
	mov r7, #SYS_vfork
	svc #0
	mov r7, r12
	b __ret
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", %progbits
