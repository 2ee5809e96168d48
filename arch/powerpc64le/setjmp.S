/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * r3 is the jmp_buf, r4 is longjmp's value; 0 becomes 1.
 *
 *	64-bit	32-bit
 *	  0	  0	lr, the return address
 *	  8	  4	r1, the stack pointer
 *	 16	  8	r2, the TOC pointer (32-bit: the thread pointer)
 *	 24	 12	cr
 *	 32	 16	r14 to r31
 *	176	 88	f14 to f31
 *	320	232	v20 to v31, from the next multiple of 16
 *
 * r2 is saved because a large 64-bit program can have several TOCs; in a 32-bit
 * one it never changes. The vector registers are saved if the library is built
 * for a CPU that has them.
 */
#ifdef __powerpc64__
#define WORD 8
#define STORE std
#define LOAD ld
#else
#define WORD 4
#define STORE stw
#define LOAD lwz
#endif

	.macro registers word, float, vector
	.irp n, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	\word \n, WORD * (\n - 10)(3)
	\float \n, WORD * 22 + 8 * (\n - 14)(3)
	.endr
#ifdef __ALTIVEC__
	addi 5, 3, WORD * 22 + 8 * 18 + 15
	clrlwi 6, 5, 28
	sub 5, 5, 6
	.irp n, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	li 6, 16 * (\n - 20)
	\vector \n, 5, 6
	.endr
#endif
	.endm

	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	mflr 0
	STORE 0, 0(3)
	STORE 1, WORD(3)
	STORE 2, 2 * WORD(3)
	mfcr 0
	STORE 0, 3 * WORD(3)
	registers STORE, stfd, stvx
	li 3, 0
	blr
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
	LOAD 0, 0(3)
	mtlr 0
	LOAD 1, WORD(3)
	LOAD 2, 2 * WORD(3)
	LOAD 0, 3 * WORD(3)
	mtcr 0
	registers LOAD, lfd, lvx
	cmpwi 4, 0
	mr 3, 4
	bnelr
	li 3, 1
	blr
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
