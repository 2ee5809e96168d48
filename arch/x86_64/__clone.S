/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 */
#include <bits/syscall.h>

	.text
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, @function
__clone:
	.cfi_startproc
	mov %rcx, %r10
	mov $SYS_clone, %eax
	syscall
	test %rax, %rax
	jz 1f
	ret
	.cfi_endproc
1:	xor %ebp, %ebp
	mov %rsp, %rdi
	call __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
