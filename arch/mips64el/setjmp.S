/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * $4 is the jmp_buf, $5 is longjmp's value. 0 becomes 1: sltiu yields 1 for it
 * and 0 for all others.
 *
 *	 0	$16 to $23 (s0 to s7)
 *	64	$28, gp
 *	72	$29, sp
 *	80	$30, the frame pointer
 *	88	$31, the return address
 *	96	$f24 to $f31
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	sd $16, ($4)
	sd $17, 8($4)
	sd $18, 16($4)
	sd $19, 24($4)
	sd $20, 32($4)
	sd $21, 40($4)
	sd $22, 48($4)
	sd $23, 56($4)
	sd $28, 64($4)
	sd $29, 72($4)
	sd $30, 80($4)
	sd $31, 88($4)
#ifdef __mips_hard_float
	sdc1 $f24, 96($4)
	sdc1 $f25, 104($4)
	sdc1 $f26, 112($4)
	sdc1 $f27, 120($4)
	sdc1 $f28, 128($4)
	sdc1 $f29, 136($4)
	sdc1 $f30, 144($4)
	sdc1 $f31, 152($4)
#endif
	move $2, $0
	jr $31
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
	ld $16, ($4)
	ld $17, 8($4)
	ld $18, 16($4)
	ld $19, 24($4)
	ld $20, 32($4)
	ld $21, 40($4)
	ld $22, 48($4)
	ld $23, 56($4)
	ld $28, 64($4)
	ld $29, 72($4)
	ld $30, 80($4)
	ld $31, 88($4)
#ifdef __mips_hard_float
	ldc1 $f24, 96($4)
	ldc1 $f25, 104($4)
	ldc1 $f26, 112($4)
	ldc1 $f27, 120($4)
	ldc1 $f28, 128($4)
	ldc1 $f29, 136($4)
	ldc1 $f30, 144($4)
	ldc1 $f31, 152($4)
#endif
	sltiu $2, $5, 1
	addu $2, $2, $5
	jr $31
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
