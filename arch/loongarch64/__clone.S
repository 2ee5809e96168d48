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
	li.w $a7, SYS_clone
	syscall 0
	beqz $a0, 1f
	jr $ra
	.cfi_endproc
1:	move $fp, $zero
	move $ra, $zero
	move $a0, $sp
	b __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", %progbits
