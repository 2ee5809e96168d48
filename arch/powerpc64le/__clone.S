/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 * It makes a frame, whose back chain of zero ends the chain of frames.
 */
#include <bits/syscall.h>

#ifdef __powerpc64__
#define STORE stdu
#else
#define STORE stwu
#endif

	.text
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, @function
__clone:
	.cfi_startproc
	li 0, SYS_clone
	sc
	bns 1f
	neg 3, 3
1:	cmpwi 3, 0
	beq 2f
	blr
	.cfi_endproc
2:	mr 3, 1
	li 0, 0
	STORE 0, -32(1)
	mtlr 0
	b __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
