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
	mov x8, #SYS_clone
	svc #0
	cbz x0, 1f
	ret
	.cfi_endproc
1:	mov x29, #0
	mov x30, #0
	mov x0, sp
	b __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", %progbits
