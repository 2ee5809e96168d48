/*
 * _savegpr0.S - gcc calls _savegpr0_14 to _savegpr0_31 at -Os to save the
 * registers from that number on below the stack pointer, and lr, which is in r0
 * (OpenPOWER ELFv2 ABI, 2.3.3). Linkers other than mold would make them.
 */
#ifdef __powerpc64__
	.text
	.balign 4
	.cfi_startproc
	.irp r, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, \
		30, 31
	.globl _savegpr0_\r
	.hidden _savegpr0_\r
	.type _savegpr0_\r, @function
_savegpr0_\r:
	std \r, (\r - 32) * 8(1)
	.endr
	std 0, 16(1)
	blr
	.cfi_endproc
#endif

	.section .note.GNU-stack, "", @progbits
