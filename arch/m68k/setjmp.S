/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * 4(%sp) is the jmp_buf, 8(%sp) is longjmp's value; 0 becomes 1.
 *
 *	 0	d2 to d7
 *	24	a2 to a6
 *	44	sp after setjmp has returned
 *	48	pc, the return address
 *	52	fp2 to fp7, of 12 bytes each
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	move.l 4(%sp), %a0
	lea 4(%sp), %a1
	movem.l %d2-%d7/%a2-%a6, (%a0)
	move.l %a1, 44(%a0)
	move.l (%sp), 48(%a0)
	fmovem.x %fp2-%fp7, 52(%a0)
	clr.l %d0
	rts
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
	move.l 4(%sp), %a0
	move.l 8(%sp), %d0
	bne 1f
	moveq #1, %d0
1:	fmovem.x 52(%a0), %fp2-%fp7
	movem.l (%a0), %d2-%d7/%a2-%a6
	move.l 44(%a0), %sp
	move.l 48(%a0), %a0
	jmp (%a0)
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
