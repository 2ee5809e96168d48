/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * $4 is the jmp_buf, $5 is longjmp's value. 0 becomes 1: sltiu yields 1 for it
 * and 0 for all others.
 *
 *	 0	$16 to $23 (s0 to s7)
 *	32	$28, gp
 *	36	$29, sp
 *	40	$30, the frame pointer
 *	44	$31, the return address
 *	48	$f20, $f22, $f24, $f26, $f28, $f30 as doubles
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	sw $16, ($4)
	sw $17, 4($4)
	sw $18, 8($4)
	sw $19, 12($4)
	sw $20, 16($4)
	sw $21, 20($4)
	sw $22, 24($4)
	sw $23, 28($4)
	sw $28, 32($4)
	sw $29, 36($4)
	sw $30, 40($4)
	sw $31, 44($4)
#ifdef __mips_hard_float
	sdc1 $f20, 48($4)
	sdc1 $f22, 56($4)
	sdc1 $f24, 64($4)
	sdc1 $f26, 72($4)
	sdc1 $f28, 80($4)
	sdc1 $f30, 88($4)
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
	lw $16, ($4)
	lw $17, 4($4)
	lw $18, 8($4)
	lw $19, 12($4)
	lw $20, 16($4)
	lw $21, 20($4)
	lw $22, 24($4)
	lw $23, 28($4)
	lw $28, 32($4)
	lw $29, 36($4)
	lw $30, 40($4)
	lw $31, 44($4)
#ifdef __mips_hard_float
	ldc1 $f20, 48($4)
	ldc1 $f22, 56($4)
	ldc1 $f24, 64($4)
	ldc1 $f26, 72($4)
	ldc1 $f28, 80($4)
	ldc1 $f30, 88($4)
#endif
	sltiu $2, $5, 1
	addu $2, $2, $5
	jr $31
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
