/*
 * _savegpr1.S - what _savegpr0.S is, below r12 and without lr.
 */
#ifdef __powerpc64__
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _savegpr1_\r
	.hidden _savegpr1_\r
	.type _savegpr1_\r, @function
_savegpr1_\r:
	std \r, (\r - 32) * 8(12)
	.endr
	blr
	.cfi_endproc
#endif

	.section .note.GNU-stack, "", @progbits
