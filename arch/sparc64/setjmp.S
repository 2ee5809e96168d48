/*
 * setjmp.S - setjmp saves its caller's register window, longjmp restores it and
 * returns from setjmp again.
 *
 * o0 is the jmp_buf, o1 is longjmp's value, of which movrz makes 1 if it is 0.
 *
 *	  0	l0 to l7
 *	 64	i0 to i7: i6 is the frame pointer, i7 the caller's return address
 *	128	sp
 *	136	o7, the return address
 *
 * Neither function has a window of its own, so these are the caller's. longjmp
 * first flushes all other windows to the stack. When the function that called
 * setjmp returns, its caller's window is loaded from there.
 */
	.text
	.balign 4
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	stx %l0, [%o0]
	stx %l1, [%o0 + 8]
	stx %l2, [%o0 + 16]
	stx %l3, [%o0 + 24]
	stx %l4, [%o0 + 32]
	stx %l5, [%o0 + 40]
	stx %l6, [%o0 + 48]
	stx %l7, [%o0 + 56]
	stx %i0, [%o0 + 64]
	stx %i1, [%o0 + 72]
	stx %i2, [%o0 + 80]
	stx %i3, [%o0 + 88]
	stx %i4, [%o0 + 96]
	stx %i5, [%o0 + 104]
	stx %i6, [%o0 + 112]
	stx %i7, [%o0 + 120]
	stx %sp, [%o0 + 128]
	stx %o7, [%o0 + 136]
	retl
	mov 0, %o0
	.cfi_endproc
	.size setjmp, .-setjmp
	.size _setjmp, .-_setjmp

	.globl longjmp, _longjmp
	.hidden longjmp, _longjmp
	.type longjmp, @function
	.type _longjmp, @function
longjmp:
_longjmp:
	.cfi_startproc
	flushw
	ldx [%o0], %l0
	ldx [%o0 + 8], %l1
	ldx [%o0 + 16], %l2
	ldx [%o0 + 24], %l3
	ldx [%o0 + 32], %l4
	ldx [%o0 + 40], %l5
	ldx [%o0 + 48], %l6
	ldx [%o0 + 56], %l7
	ldx [%o0 + 64], %i0
	ldx [%o0 + 72], %i1
	ldx [%o0 + 80], %i2
	ldx [%o0 + 88], %i3
	ldx [%o0 + 96], %i4
	ldx [%o0 + 104], %i5
	ldx [%o0 + 112], %i6
	ldx [%o0 + 120], %i7
	ldx [%o0 + 136], %o7
	ldx [%o0 + 128], %sp
	movrz %o1, 1, %o1
	retl
	mov %o1, %o0
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
