/*
 * sigreturn.S - where a signal handler returns to: rt_sigreturn, which takes
 * everything else from the stack. See x86_64 for what debuggers want of it.
 */
	.text
	nop
	.globl __restore_rt
	.hidden __restore_rt
	.type __restore_rt, @function
__restore_rt:
	mov $0x40000201, %rax
	syscall
	.size __restore_rt, .-__restore_rt

	.section .note.GNU-stack, "", @progbits
