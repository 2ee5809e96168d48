/*
 * setjmp.S - setjmp saves the callee-saved registers, longjmp restores them and
 * returns from setjmp again.
 *
 * 4(%esp) is the jmp_buf, 8(%esp) is longjmp's value. 0 becomes 1: it alone is
 * less than 1, so that cmp sets the carry that adc adds.
 *
 *	 0	ebx
 *	 4	esi
 *	 8	edi
 *	12	ebp
 *	16	esp after setjmp has returned
 *	20	eip, the return address
 */
	.text
	.globl setjmp, _setjmp
	.hidden setjmp, _setjmp
	.type setjmp, @function
	.type _setjmp, @function
setjmp:
_setjmp:
	.cfi_startproc
	mov 4(%esp), %eax
	mov %ebx, (%eax)
	mov %esi, 4(%eax)
	mov %edi, 8(%eax)
	mov %ebp, 12(%eax)
	lea 4(%esp), %ecx
	mov %ecx, 16(%eax)
	mov (%esp), %ecx
	mov %ecx, 20(%eax)
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
	mov 4(%esp), %edx
	mov 8(%esp), %eax
	cmp $1, %eax
	adc $0, %eax
	mov (%edx), %ebx
	mov 4(%edx), %esi
	mov 8(%edx), %edi
	mov 12(%edx), %ebp
	mov 16(%edx), %esp
	jmp *20(%edx)
	.cfi_endproc
	.size longjmp, .-longjmp
	.size _longjmp, .-_longjmp

	.section .note.GNU-stack, "", @progbits
