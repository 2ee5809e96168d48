/*
 * sigreturn.S - the code that a signal handler returns to: sigreturn, or
 * rt_sigreturn if SA_SIGINFO is set. No arguments: the kernel reads the saved
 * state at esp. For sigreturn that begins above the handler's argument, which
 * the pop removes.
 *
 * Debuggers recognise a signal frame by exactly these bytes: keep int $0x80,
 * and have no unwind information. To name the function they look up the return
 * address minus 1; the nops keep that from being the function before.
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
