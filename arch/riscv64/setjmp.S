/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * a0 is the jmp_buf, a1 is longjmp's value. 0 becomes 1: seqz yields 1 for it
 * and 0 for all others. Every slot has 8 bytes, on riscv32 too.
 *
 *	  0	s0 to s11
 *	 96	ra, the return address
 *	104	sp
 *	112	fs0 to fs11
 */
#if __riscv_xlen == 64
#define STORE sd
#define LOAD ld
#else
#define STORE sw
#define LOAD lw
#endif
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, %function
	.type _setjmp, %function
setjmp:
_setjmp:
	.cfi_startproc
	STORE s0, 0(a0)
	STORE s1, 8(a0)
	STORE s2, 16(a0)
	STORE s3, 24(a0)
	STORE s4, 32(a0)
	STORE s5, 40(a0)
	STORE s6, 48(a0)
	STORE s7, 56(a0)
	STORE s8, 64(a0)
	STORE s9, 72(a0)
	STORE s10, 80(a0)
	STORE s11, 88(a0)
	STORE ra, 96(a0)
	STORE sp, 104(a0)
	fsd fs0, 112(a0)
	fsd fs1, 120(a0)
	fsd fs2, 128(a0)
	fsd fs3, 136(a0)
	fsd fs4, 144(a0)
	fsd fs5, 152(a0)
	fsd fs6, 160(a0)
	fsd fs7, 168(a0)
	fsd fs8, 176(a0)
	fsd fs9, 184(a0)
	fsd fs10, 192(a0)
	fsd fs11, 200(a0)
	li a0, 0
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
	LOAD s0, 0(a0)
	LOAD s1, 8(a0)
	LOAD s2, 16(a0)
	LOAD s3, 24(a0)
	LOAD s4, 32(a0)
	LOAD s5, 40(a0)
	LOAD s6, 48(a0)
	LOAD s7, 56(a0)
	LOAD s8, 64(a0)
	LOAD s9, 72(a0)
	LOAD s10, 80(a0)
	LOAD s11, 88(a0)
	LOAD ra, 96(a0)
	LOAD sp, 104(a0)
	fld fs0, 112(a0)
	fld fs1, 120(a0)
	fld fs2, 128(a0)
	fld fs3, 136(a0)
	fld fs4, 144(a0)
	fld fs5, 152(a0)
	fld fs6, 160(a0)
	fld fs7, 168(a0)
	fld fs8, 176(a0)
	fld fs9, 184(a0)
	fld fs10, 192(a0)
	fld fs11, 200(a0)
	seqz a0, a1
	add a0, a0, a1
	ret
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", %progbits
