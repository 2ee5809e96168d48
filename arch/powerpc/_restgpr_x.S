/*
 * _restgpr_x.S - the opposite of _savegpr.S, which also returns from the caller:
 * r11 is the end of its frame.
 */
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _restgpr_\r\()_x
	.hidden _restgpr_\r\()_x
	.type _restgpr_\r\()_x, @function
_restgpr_\r\()_x:
	lwz \r, (\r - 32) * 4(11)
	.endr
	lwz 0, 4(11)
	mtlr 0
	mr 1, 11
	blr
	.cfi_endproc

	.section .note.GNU-stack, "", @progbits
