/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 */
#include <bits/syscall.h>

	.text
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, %function
__clone:
	.cfi_startproc
	li a7, SYS_clone
	ecall
	beqz a0, 1f
	ret
	.cfi_endproc
1:	li s0, 0
	li ra, 0
	mv a0, sp
	tail __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", %progbits
