/*
 * sigreturn.S - where a signal handler returns to: rt_sigreturn from one that is
 * told siginfo, sigreturn from one that is not; the frames differ. All else is
 * on the stack, for sigreturn above the handler's argument.
 *
 * Debuggers know a handler's frame by these very bytes, so there must be no
 * unwind information, and int $0x80 is right. They look up the address before
 * a return address; the nops keep them from finding the function ahead.
 */
	.text
	nop
	.globl __restore_rt
	.hidden __restore_rt
	.type __restore_rt, @function
__restore_rt:
	mov $173, %eax
	int $0x80
	.size __restore_rt, .-__restore_rt

	nop
	.globl __restore
	.hidden __restore
	.type __restore, @function
__restore:
	pop %eax
	mov $119, %eax
	int $0x80
	.size __restore, .-__restore

	.section .note.GNU-stack, "", @progbits
