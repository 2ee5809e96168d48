/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * r2 is the jmp_buf, r3 is longjmp's value; 0 becomes 1.
 *
 *	 0	r6 to r13
 *	64	r14, the return address
 *	72	r15, the stack pointer
 *	80	f8 to f15
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
	stmg %r6, %r15, 0(%r2)
	std %f8, 80(%r2)
	std %f9, 88(%r2)
	std %f10, 96(%r2)
	std %f11, 104(%r2)
	std %f12, 112(%r2)
	std %f13, 120(%r2)
	std %f14, 128(%r2)
	std %f15, 136(%r2)
	lghi %r2, 0
	br %r14
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
	lmg %r6, %r15, 0(%r2)
	ld %f8, 80(%r2)
	ld %f9, 88(%r2)
	ld %f10, 96(%r2)
	ld %f11, 104(%r2)
	ld %f12, 112(%r2)
	ld %f13, 120(%r2)
	ld %f14, 128(%r2)
	ld %f15, 136(%r2)
	ltgr %r2, %r3
	bnzr %r14
	lghi %r2, 1
	br %r14
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
