/*
 * _restgpr1.S - the opposite of _savegpr1.S.
 */
#ifdef __powerpc64__
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _restgpr1_\r
	.hidden _restgpr1_\r
	.type _restgpr1_\r, @function
_restgpr1_\r:
	ld \r, (\r - 32) * 8(12)
	.endr
	blr
	.cfi_endproc
#endif

	.section .note.GNU-stack, "", @progbits
