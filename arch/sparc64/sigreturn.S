/*
 * sigreturn.S - where a signal handler returns to: rt_sigreturn, which takes
 * everything else from the stack.
 *
 * A function returns to the second instruction after the one that called it:
 * the kernel is told the address of a call that is none. Debuggers know a
 * handler's frame by the other two.
 */
	.text
	.balign 4
	.globl __restore_rt
	.hidden __restore_rt
	.type __restore_rt, @function
__restore_rt:
	nop
	nop
	mov 101, %g1
	ta 0x6d
	.size __restore_rt, .-__restore_rt

	.section .note.GNU-stack, "", @progbits
