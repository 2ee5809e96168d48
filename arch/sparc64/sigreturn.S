/*
 * sigreturn.S - the code that a signal handler returns to: rt_sigreturn. No
 * arguments: the kernel reads the saved state on the stack.
 *
 * The kernel puts this address in i7, and a return is to i7 + 8: past the nops,
 * which take the place of a call and its delay slot. Debuggers recognise a
 * signal frame by the other two instructions.
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
