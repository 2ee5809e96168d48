/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 * It makes a frame, whose back chain of zero ends the chain of frames.
 */
#include <bits/syscall.h>

	.text
	.balign 4
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, @function
__clone:
	.cfi_startproc
	lghi %r1, SYS_clone
	svc 0
	ltgr %r2, %r2
	jz 1f
	br %r14
	.cfi_endproc
1:	lgr %r2, %r15
	lghi %r3, 0
	lghi %r11, 0
	lghi %r14, 0
	aghi %r15, -160
	stg %r3, 0(%r15)
	jg __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
