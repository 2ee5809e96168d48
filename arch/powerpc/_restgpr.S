/*
 * _restgpr.S - the opposite of _savegpr.S.
 */
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _restgpr_\r
	.hidden _restgpr_\r
	.type _restgpr_\r, @function
_restgpr_\r:
	lwz \r, (\r - 32) * 4(11)
	.endr
	blr
	.cfi_endproc

	.section .note.GNU-stack, "", @progbits
