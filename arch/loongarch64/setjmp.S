/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * a0 is the jmp_buf, a1 is longjmp's value. 0 becomes 1: sltui yields 1 for it
 * and 0 for all others.
 *
 *	 0	s0 to s8
 *	72	fp
 *	80	ra, the return address
 *	88	sp
 *	96	fs0 to fs7
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, %function
	.type _setjmp, %function
setjmp:
_setjmp:
	.cfi_startproc
	st.d $s0, $a0, 0
	st.d $s1, $a0, 8
	st.d $s2, $a0, 16
	st.d $s3, $a0, 24
	st.d $s4, $a0, 32
	st.d $s5, $a0, 40
	st.d $s6, $a0, 48
	st.d $s7, $a0, 56
	st.d $s8, $a0, 64
	st.d $fp, $a0, 72
	st.d $ra, $a0, 80
	st.d $sp, $a0, 88
	fst.d $fs0, $a0, 96
	fst.d $fs1, $a0, 104
	fst.d $fs2, $a0, 112
	fst.d $fs3, $a0, 120
	fst.d $fs4, $a0, 128
	fst.d $fs5, $a0, 136
	fst.d $fs6, $a0, 144
	fst.d $fs7, $a0, 152
	move $a0, $zero
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
	ld.d $s0, $a0, 0
	ld.d $s1, $a0, 8
	ld.d $s2, $a0, 16
	ld.d $s3, $a0, 24
	ld.d $s4, $a0, 32
	ld.d $s5, $a0, 40
	ld.d $s6, $a0, 48
	ld.d $s7, $a0, 56
	ld.d $s8, $a0, 64
	ld.d $fp, $a0, 72
	ld.d $ra, $a0, 80
	ld.d $sp, $a0, 88
	fld.d $fs0, $a0, 96
	fld.d $fs1, $a0, 104
	fld.d $fs2, $a0, 112
	fld.d $fs3, $a0, 120
	fld.d $fs4, $a0, 128
	fld.d $fs5, $a0, 136
	fld.d $fs6, $a0, 144
	fld.d $fs7, $a0, 152
	sltui $a0, $a1, 1
	add.d $a0, $a0, $a1
	ret
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", %progbits
