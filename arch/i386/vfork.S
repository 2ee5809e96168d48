/*
 * vfork.S - a child that shares its parent's memory, and its stack, until it
 * ends or calls exec. The child overwrites the return address on the
 * stack, so edx keeps it; the kernel restores that in both.
 */
#include <bits/syscall.h>

	.text
	.globl vfork
	.hidden vfork, __ret
	.type vfork, @function
vfork:
	.cfi_startproc
	pop %edx
	.cfi_adjust_cfa_offset -4
	.cfi_register %eip, %edx
	mov $SYS_vfork, %eax
	int $0x80
	push %edx
	.cfi_adjust_cfa_offset 4
	.cfi_offset %eip, -4
	cmp $-4095, %eax
	jae 1f
	ret
1:	sub $8, %esp		/* align the stack for the call */
	.cfi_adjust_cfa_offset 8
	push %eax
	.cfi_adjust_cfa_offset 4
	call __ret
	add $12, %esp
	.cfi_adjust_cfa_offset -12
	ret
	.cfi_endproc
	.size vfork, .-vfork

	.section .note.GNU-stack, "", @progbits
