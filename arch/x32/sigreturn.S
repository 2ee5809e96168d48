/*
 * sigreturn.S - the code that a signal handler returns to: rt_sigreturn, by
 * x32's number. See x86_64's for the nop and for what debuggers expect.
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
