/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * rdi is the jmp_buf, esi is longjmp's value. If that is 0, setjmp returns 1:
 * comparing with 1 sets the carry flag for 0 only, and adc adds the carry.
 *
 *	 0	rbx
 *	 8	rbp
 *	16	r12 to r15
 *	48	rsp after setjmp has returned
 *	56	rip, the return address
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	mov %rbx, (%rdi)
	mov %rbp, 8(%rdi)
	mov %r12, 16(%rdi)
	mov %r13, 24(%rdi)
	mov %r14, 32(%rdi)
	mov %r15, 40(%rdi)
	lea 8(%rsp), %rdx
	mov %rdx, 48(%rdi)
	mov (%rsp), %rdx
	mov %rdx, 56(%rdi)
	xor %eax, %eax
	ret
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
	mov %esi, %eax
	cmp $1, %eax
	adc $0, %eax
	mov (%rdi), %rbx
	mov 8(%rdi), %rbp
	mov 16(%rdi), %r12
	mov 24(%rdi), %r13
	mov 32(%rdi), %r14
	mov 40(%rdi), %r15
	mov 48(%rdi), %rsp
	jmp *56(%rdi)
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
