/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * x0 is the jmp_buf, w1 is longjmp's value, of which csinc makes 1 if it is 0.
 *
 *	  0	x19 to x28
 *	 80	x29, the frame pointer
 *	 88	x30, the return address
 *	 96	sp
 *	104	d8 to d15
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, %function
	.type _setjmp, %function
setjmp:
_setjmp:
	.cfi_startproc
	stp x19, x20, [x0]
	stp x21, x22, [x0, #16]
	stp x23, x24, [x0, #32]
	stp x25, x26, [x0, #48]
	stp x27, x28, [x0, #64]
	stp x29, x30, [x0, #80]
	mov x2, sp
	str x2, [x0, #96]
	stp d8, d9, [x0, #104]
	stp d10, d11, [x0, #120]
	stp d12, d13, [x0, #136]
	stp d14, d15, [x0, #152]
	mov w0, #0
	ret
	.cfi_endproc
	.size setjmp, .-setjmp
	.size _setjmp, .-_setjmp

	.globl longjmp, _longjmp
	.hidden longjmp, _longjmp
	.type longjmp, %function
	.type _longjmp, %function
longjmp:
_longjmp:
	.cfi_startproc
	ldp x19, x20, [x0]
	ldp x21, x22, [x0, #16]
	ldp x23, x24, [x0, #32]
	ldp x25, x26, [x0, #48]
	ldp x27, x28, [x0, #64]
	ldp x29, x30, [x0, #80]
	ldr x2, [x0, #96]
	mov sp, x2
	ldp d8, d9, [x0, #104]
	ldp d10, d11, [x0, #120]
	ldp d12, d13, [x0, #136]
	ldp d14, d15, [x0, #152]
	cmp w1, #0
	csinc w0, w1, wzr, ne
	ret
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", %progbits
