/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 */
#include <bits/syscall.h>

	.text
	.syntax unified
	.arm
	.balign 4
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, %function
__clone:
	.cfi_startproc
	push {r4, r7}
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r7, 4
	ldr r4, [sp, #8]	/* the fifth argument */
	mov r7, #SYS_clone
	svc #0
	cmp r0, #0
	beq 1f
	pop {r4, r7}
	.cfi_adjust_cfa_offset -8
	bx lr
	.cfi_endproc
1:	mov r11, #0
	mov lr, #0
	mov r0, sp
	b __clone_child
	.size __clone, .-__clone

	.section .note.GNU-stack, "", %progbits
