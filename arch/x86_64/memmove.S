/*
 * memmove.S - rdi is the destination, rsi the source, rdx the size; returns the
 * destination in rax.
 *
 *	1:	upwards, where the source begins inside the destination
 *	2:	downwards, where the destination begins inside the source
 *
 * 64 bytes at a time. The last 64 in either direction are loaded first and stored
 * last, as the others may overwrite them. Without an overlap, and up to 64 bytes,
 * memcpy is called: it loads as many before it stores any. No rep movsb here: it is
 * slow where the source is a little above the destination. On x32 the upper half of
 * rdx is undefined.
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
	cmp $64, %rdx
	jbe memcpy
	mov %rsi, %rcx
	sub %rdi, %rcx
	mov %rdi, %rax
	neg %rcx
	cmp %rdx, %rcx
	jb 2f
	neg %rcx
	cmp %rdx, %rcx
	jae memcpy

	movups -64(%rsi, %rdx), %xmm4
	movups -48(%rsi, %rdx), %xmm5
	movups -32(%rsi, %rdx), %xmm6
	movups -16(%rsi, %rdx), %xmm7
	lea -64(%rdi, %rdx), %rdx
1:	movups (%rdi, %rcx), %xmm0
	movups 16(%rdi, %rcx), %xmm1
	movups 32(%rdi, %rcx), %xmm2
	movups 48(%rdi, %rcx), %xmm3
	movups %xmm0, (%rdi)
	movups %xmm1, 16(%rdi)
	movups %xmm2, 32(%rdi)
	movups %xmm3, 48(%rdi)
	add $64, %rdi
	cmp %rdx, %rdi
	jb 1b
	mov %rdx, %rdi
	jmp 4f

2:	movups (%rsi), %xmm4
	movups 16(%rsi), %xmm5
	movups 32(%rsi), %xmm6
	movups 48(%rsi), %xmm7
3:	movups -16(%rsi, %rdx), %xmm0
	movups -32(%rsi, %rdx), %xmm1
	movups -48(%rsi, %rdx), %xmm2
	movups -64(%rsi, %rdx), %xmm3
	movups %xmm0, -16(%rdi, %rdx)
	movups %xmm1, -32(%rdi, %rdx)
	movups %xmm2, -48(%rdi, %rdx)
	movups %xmm3, -64(%rdi, %rdx)
	sub $64, %rdx
	cmp $64, %rdx
	ja 3b
4:	movups %xmm4, (%rdi)
	movups %xmm5, 16(%rdi)
	movups %xmm6, 32(%rdi)
	movups %xmm7, 48(%rdi)
	ret
	.cfi_endproc
	.size memmove, .-memmove

	.section .note.GNU-stack, "", @progbits
