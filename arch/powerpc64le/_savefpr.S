/*
 * _savefpr.S - what _savegpr0.S is, for floating-point registers.
 */
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _savefpr_\r
	.hidden _savefpr_\r
	.type _savefpr_\r, @function
_savefpr_\r:
	stfd \r, (\r - 32) * 8(1)
	.endr
	std 0, 16(1)
	blr
	.cfi_endproc

	.section .note.GNU-stack, "", @progbits
