/*
 * sigreturn.S - the code that a signal handler returns to: rt_sigreturn. No
 * arguments: the kernel reads the saved state at rsp.
 *
 * Debuggers recognise a signal frame by exactly these bytes, or by the name if
 * there are symbols (gdb, amd64_linux_sigtramp_p), and only if there is no
 * unwind information. They find the function by the return address minus 1; the
 * nop is there so that this is not in the previous function.
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
