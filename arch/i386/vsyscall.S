/*
 * vsyscall.S - the pointer that all system calls go through (trap.h). Until
 * AT_SYSINFO is read, and on kernels without it, it is a plain int $0x80.
 */
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
