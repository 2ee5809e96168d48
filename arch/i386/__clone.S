/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 * int $0x80, because __kernel_vsyscall would return by the old stack.
 */
#include <bits/syscall.h>

	.text
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, @function
__clone:
	.cfi_startproc
	push %ebx
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %ebx, 0
	push %esi
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %esi, 0
	push %edi
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset %edi, 0
	mov 16(%esp), %ebx
	mov 20(%esp), %ecx
	mov 24(%esp), %edx
	mov 28(%esp), %esi
	mov 32(%esp), %edi
	mov $SYS_clone, %eax
	int $0x80
	test %eax, %eax
	jz 1f
	pop %edi
	.cfi_adjust_cfa_offset -4
	pop %esi
	.cfi_adjust_cfa_offset -4
	pop %ebx
	.cfi_adjust_cfa_offset -4
	ret
	.cfi_endproc
1:	xor %ebp, %ebp
	mov %esp, %eax
	sub $12, %esp		/* align the stack for the call */
	push %eax
	call __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
