/*
 * __m68k_read_tp.S - returns the thread pointer in a0, from the system call
 * get_thread_area (333): no register is set aside for it.
 */
	.text
	.globl __m68k_read_tp
	.hidden __m68k_read_tp
	.type __m68k_read_tp, @function
__m68k_read_tp:
	.cfi_startproc
	move.l #333, %d0
	trap #0
	move.l %d0, %a0
	rts
	.cfi_endproc
	.size __m68k_read_tp, .-__m68k_read_tp

	.section .note.GNU-stack, "", @progbits
