/*
 * __clone.S - makes the call of syscalls/clone.h. The child begins on the new
 * stack, so it must not return: it calls __clone_child.
 * As in fork, o1 is 1 in the child, and 0 in the parent. The kernel copies this
 * frame to the new stack, but only in the memory of the parent, and qemu does not:
 * the child has g2 from before, but not its window's in and local registers. The
 * new stack pointer is biased, with room for a window's registers above it.
 */
#include <bits/syscall.h>

	.text
	.balign 4
	.register %g2, #scratch
	.globl __clone
	.hidden __clone, __clone_child
	.type __clone, @function
__clone:
	.cfi_startproc
	save %sp, -176, %sp
	.cfi_def_cfa_register %fp
	.cfi_window_save
	.cfi_register %o7, %i7
	mov %i0, %o0
	sub %i1, 2047 + 176, %o1
	mov %i2, %o2
	mov %i3, %o3
	mov %i4, %o4
	mov %i1, %g2
	mov SYS_clone, %g1
	ta 0x6d
	bcs,a,pn %xcc, 1f
	sub %g0, %o0, %i0
	brnz,pn %o1, 2f
	mov %o0, %i0
1:	ret
	restore
	.cfi_endproc
2:	mov %g2, %o0
	mov 0, %fp
	call __clone_child
	nop
	.size __clone, .-__clone

	.section .note.GNU-stack, "", @progbits
