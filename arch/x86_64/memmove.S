/*
 * memmove.S - rdi is the destination, rsi the source, rdx the size; returns the
 * destination in rax.
 *
 *	1:	upwards, where the source begins inside the destination
 *	3:	downwards, where the destination begins inside the source
 *
 * 64 bytes at a time, stored to addresses that are aligned to 16. Those where it
 * starts, 16 bytes, and where it ends, 64, are loaded first and stored last, as the
 * others may overwrite them. Without an overlap, and up to 64 bytes, memcpy is called:
 * it loads as many before it stores any. No rep movsb here: it is slow where the
 * source is a little above the destination. On x32 the upper half of rdx is undefined.
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
	jb 3f
	neg %rcx
	cmp %rdx, %rcx
	jae memcpy

	movups (%rsi), %xmm8
	movups -64(%rsi, %rdx), %xmm4
	movups -48(%rsi, %rdx), %xmm5
	movups -32(%rsi, %rdx), %xmm6
	movups -16(%rsi, %rdx), %xmm7
	lea -64(%rdi, %rdx), %rdx
	or $15, %rdi
	add $1, %rdi
	add %rdi, %rcx
	jmp 2f
1:	movups (%rcx), %xmm0
	movups 16(%rcx), %xmm1
	movups 32(%rcx), %xmm2
	movups 48(%rcx), %xmm3
	movaps %xmm0, (%rdi)
	movaps %xmm1, 16(%rdi)
	movaps %xmm2, 32(%rdi)
	movaps %xmm3, 48(%rdi)
	add $64, %rcx
	add $64, %rdi
2:	cmp %rdx, %rdi
	jb 1b
	movups %xmm8, (%rax)
	mov %rdx, %rdi
	jmp 6f

3:	movups -16(%rsi, %rdx), %xmm8
	movups (%rsi), %xmm4
	movups 16(%rsi), %xmm5
	movups 32(%rsi), %xmm6
	movups 48(%rsi), %xmm7
	lea 64(%rdi), %rsi
	add %rdi, %rdx
	mov %rdx, %r8
	and $-16, %rdx
	neg %rcx
	add %rdx, %rcx
	jmp 5f
4:	movups -16(%rcx), %xmm0
	movups -32(%rcx), %xmm1
	movups -48(%rcx), %xmm2
	movups -64(%rcx), %xmm3
	movaps %xmm0, -16(%rdx)
	movaps %xmm1, -32(%rdx)
	movaps %xmm2, -48(%rdx)
	movaps %xmm3, -64(%rdx)
	sub $64, %rcx
	sub $64, %rdx
5:	cmp %rsi, %rdx
	ja 4b
	movups %xmm8, -16(%r8)
6:	movups %xmm4, (%rdi)
	movups %xmm5, 16(%rdi)
	movups %xmm6, 32(%rdi)
	movups %xmm7, 48(%rdi)
	ret
	.cfi_endproc
	.size memmove, .-memmove

	.section .note.GNU-stack, "", @progbits
