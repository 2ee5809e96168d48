/*
 * sigreturn.S - where a signal handler returns to: rt_sigreturn, which takes
 * everything else from the stack.
 *
 * Debuggers know a handler's frame by these very bytes and, where there are
 * symbols, by this very name (gdb, amd64_linux_sigtramp_p); there must be no
 * unwind information. They look up the address before a return address; the
 * nop keeps them from finding the function that the linker puts ahead.
 */
	.text
	nop
	.globl __restore_rt
	.hidden __restore_rt
	.type __restore_rt, @function
__restore_rt:
	mov $15, %rax
	syscall
	.size __restore_rt, .-__restore_rt

	.section .note.GNU-stack, "", @progbits
