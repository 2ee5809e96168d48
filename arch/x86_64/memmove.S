/*
 * memmove.S - rdi to, rsi from, rdx size; returns to in rax.
 *
 * What lies at the far end of the way is read first and written last. No rep
 * movsb here: it is slow where from is a little above to.
 */
	.text
	.globl memmove
	.hidden memmove
	.type memmove, @function
memmove:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx	/* x32: above 32 bits may be anything */
#endif
	cmp $32, %rdx
	jbe memcpy
	mov %rdi, %rax
	mov %rdi, %rcx
	sub %rsi, %rcx
	cmp %rdx, %rcx
	jb 2f

	movups -16(%rsi, %rdx), %xmm1	/* to is below, or far above */
	sub $16, %rdx
	xor %ecx, %ecx
1:	movups (%rsi, %rcx), %xmm0
	movups %xmm0, (%rdi, %rcx)
	add $16, %rcx
	cmp %rdx, %rcx
	jb 1b
	movups %xmm1, (%rdi, %rdx)
	ret

2:	movups (%rsi), %xmm1
3:	movups -16(%rsi, %rdx), %xmm0
	movups %xmm0, -16(%rdi, %rdx)
	sub $16, %rdx
	cmp $16, %rdx
	ja 3b
	movups %xmm1, (%rdi)
	ret
	.cfi_endproc
	.size memmove, .-memmove

	.section .note.GNU-stack, "", @progbits
