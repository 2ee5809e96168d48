/*
 * restore.S - where a signal handler returns to: rt_sigreturn, which takes
 * everything else from the stack.
 *
 * Debuggers know a handler's frame by these very bytes, so there must be no
 * unwind information. They look up the address before a return address; the
 * nop keeps them from finding the function that the linker puts ahead.
 */
	.text
	nop
	.globl __restore
	.hidden __restore
	.type __restore, @function
__restore:
	mov $15, %rax
	syscall
	.size __restore, .-__restore

	.section .note.GNU-stack, "", @progbits
