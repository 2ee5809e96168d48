/*
 * setjmp.S - keep and take back what a function call must preserve.
 *
 * r0 points at the buffer, r1 is longjmp's value. As ARM code, for the first
 * Thumb can't store the upper registers. Floating-point ones are kept if the
 * library was made for a CPU that has some, whatever passes arguments.
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
