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
	movem.l %d2-%d5, -(%sp)
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset %d2, 0
	.cfi_rel_offset %d3, 4
	.cfi_rel_offset %d4, 8
	.cfi_rel_offset %d5, 12
	movem.l 20(%sp), %d1-%d5
	move.l #SYS_clone, %d0
	trap #0
	tst.l %d0
	jeq 1f
	movem.l (%sp)+, %d2-%d5
	.cfi_adjust_cfa_offset -16
	rts
	.cfi_endproc
1:	sub.l %fp, %fp
	move.l %sp, %a0
	move.l %a0, -(%sp)
	jbsr __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
