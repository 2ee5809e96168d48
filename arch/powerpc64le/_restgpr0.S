/*
 * _restgpr0.S - the opposite of _savegpr0.S; returns from the caller.
 */
#ifdef __powerpc64__
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _restgpr0_\r
	.hidden _restgpr0_\r
	.type _restgpr0_\r, @function
_restgpr0_\r:
	ld \r, (\r - 32) * 8(1)
	.endr
	ld 0, 16(1)
	mtlr 0
	blr
	.cfi_endproc
#endif

	.section .note.GNU-stack, "", @progbits
