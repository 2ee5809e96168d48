/*
 * _savegpr.S - gcc calls _savegpr_14 to _savegpr_31 at -Os to save the registers
 * from that number on below the address in r11 (Power Architecture 32-bit ABI
 * supplement).
 */
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _savegpr_\r
	.hidden _savegpr_\r
	.type _savegpr_\r, @function
_savegpr_\r:
	stw \r, (\r - 32) * 4(11)
	.endr
	blr
	.cfi_endproc

	.section .note.GNU-stack, "", @progbits
