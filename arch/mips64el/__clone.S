/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 */
#include <bits/syscall.h>

	.text
	.set noreorder
	.option pic0
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, @function
__clone:
	.cfi_startproc
	li $2, SYS_clone
	syscall
	dnegu $8, $2
	movn $2, $8, $7
	beqz $2, 1f
	nop
	jr $31
	nop
	.cfi_endproc
1:	move $30, $0
	move $31, $0
	dla $25, __clone_child
	jr $25
	move $4, $29
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
