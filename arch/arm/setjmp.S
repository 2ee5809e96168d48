/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * r0 is the jmp_buf, r1 is longjmp's value; 0 becomes 1.
 *
 *	 0	r4 to r11
 *	32	sp
 *	36	lr, the return address
 *	40	d8 to d15
 *
 * ARM code, because Thumb-1 cannot store r8 to r11. d8 to d15 are callee-saved
 * even where arguments are not passed in them, so they are saved if the library
 * is built for a CPU with an FPU.
 */
	.syntax unified
	.text
	.arm
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, %function
	.type _setjmp, %function
setjmp:
_setjmp:
	.cfi_startproc
	stmia r0!, {r4-r11}
	str sp, [r0], #4
	str lr, [r0], #4
#ifdef __ARM_FP
	vstmia r0!, {d8-d15}
#endif
	mov r0, #0
	bx lr
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
	ldmia r0!, {r4-r11}
	ldr sp, [r0], #4
	ldr lr, [r0], #4
#ifdef __ARM_FP
	vldmia r0!, {d8-d15}
#endif
	movs r0, r1
	moveq r0, #1
	bx lr
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", %progbits
