/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The child overwrites the return address on the
 * stack, so rdx keeps it; the kernel restores that in both.
 */
#include <bits/syscall.h>

	.text
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	pop %rdx
	.cfi_adjust_cfa_offset -8
	.cfi_register %rip, %rdx
	mov $SYS_vfork, %eax
	syscall
	push %rdx
	.cfi_adjust_cfa_offset 8
	.cfi_offset %rip, -8
	mov %rax, %rdi
	jmp __ret
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
