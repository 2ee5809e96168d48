/*
 * memmove.S - rdi is the destination, rsi the source, rdx the size; returns the
 * destination in rax.
 *
 *	1:	upwards, if the destination does not begin inside the source
 *	2:	downwards, if it does
 *
 * The last 16 bytes in either direction are loaded first and stored last, as
 * they may overlap those before them. Up to 32 bytes, memcpy is called: it loads
 * all of them before it stores any. No rep movsb here: it is slow where the
 * source is a little above the destination. On x32 the upper half of rdx is
 * undefined.
 */
	.text
	.globl memmove
	.hidden memmove
	.type memmove, @function
memmove:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx
#endif
	cmp $32, %rdx
	jbe memcpy
	mov %rdi, %rax
	mov %rdi, %rcx
	sub %rsi, %rcx
	cmp %rdx, %rcx
	jb 2f

	movups -16(%rsi, %rdx), %xmm1
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
