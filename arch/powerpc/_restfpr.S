/*
 * _restfpr.S - the opposite of _savefpr.S.
 */
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _restfpr_\r
	.hidden _restfpr_\r
	.type _restfpr_\r, @function
_restfpr_\r:
	lfd \r, (\r - 32) * 8(11)
	.endr
	blr
	.cfi_endproc

	.section .note.GNU-stack, "", @progbits
