/* vsyscall.S - the way into the kernel until AT_SYSINFO names a faster one. */
	.section .data.rel.ro, "aw"
	.balign 4
	.globl __vsyscall
	.hidden __vsyscall
	.type __vsyscall, @object
	.size __vsyscall, 4
__vsyscall:
	.long int80

	.text
	.type int80, @function
int80:
	.cfi_startproc
	int $0x80
	ret
	.cfi_endproc
	.size int80, .-int80

	.section .note.GNU-stack, "", @progbits
