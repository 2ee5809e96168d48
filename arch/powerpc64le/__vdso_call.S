/*
 * __vdso_call.S - calls the vDSO's routine in r8 with the arguments in r3 to r7.
 * If it sets CR0.SO, the result is a positive errno, which is negated here. The
 * routine may save its return address in our frame, as any function may.
 */
#ifdef __powerpc64__
#define FRAME 32
#define STORE std
#define STORE_UPDATE stdu
#define LOAD ld
#define LR 16
#else
#define FRAME 16
#define STORE stw
#define STORE_UPDATE stwu
#define LOAD lwz
#define LR 4
#endif

	.text
	.globl __vdso_call
	.hidden __vdso_call
	.type __vdso_call, @function
__vdso_call:
	.cfi_startproc
	mflr 0
	STORE 0, LR(1)
	.cfi_offset lr, LR
	STORE_UPDATE 1, -FRAME(1)
	.cfi_def_cfa_offset FRAME
	mtctr 8
	mr 12, 8	/* where a 64-bit C function expects its address */
	bctrl
	addi 1, 1, FRAME
	.cfi_def_cfa_offset 0
	LOAD 0, LR(1)
	mtlr 0
	.cfi_restore lr
	bnslr
	neg 3, 3
	blr
	.cfi_endproc
	.size __vdso_call, .-__vdso_call

	.section .note.GNU-stack, "", @progbits
