/*
 * memcpy.S - rdi to, rsi from, rdx size; returns to in rax.
 *
 * The end is read first and written last: it may overlap with the piece before,
 * so that no size needs a tail of odd bytes. From 512 bytes on the CPU's own
 * copy is at least as fast as the loop (ERMS, since 2012). memmove relies on
 * up to 32 bytes being read before any is written over.
 */
	.text
	.globl memcpy
	.hidden memcpy
	.type memcpy, @function
memcpy:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx	/* x32: above 32 bits may be anything */
#endif
	mov %rdi, %rax
	cmp $16, %rdx
	jb 3f
	cmp $512, %rdx
	jae 2f
	movups -16(%rsi, %rdx), %xmm1
	lea -16(%rdx), %rdx
	xor %ecx, %ecx
1:	movups (%rsi, %rcx), %xmm0
	movups %xmm0, (%rdi, %rcx)
	add $16, %rcx
	cmp %rdx, %rcx
	jb 1b
	movups %xmm1, (%rdi, %rdx)
	ret

2:	mov %rdx, %rcx
	rep movsb
	ret

3:	cmp $8, %edx
	jb 4f
	mov (%rsi), %rcx
	mov -8(%rsi, %rdx), %rsi
	mov %rcx, (%rdi)
	mov %rsi, -8(%rdi, %rdx)
	ret

4:	cmp $4, %edx
	jb 5f
	mov (%rsi), %ecx
	mov -4(%rsi, %rdx), %esi
	mov %ecx, (%rdi)
	mov %esi, -4(%rdi, %rdx)
	ret

5:	sub $1, %edx		/* 1 to 3: the first, the last two or one */
	jb 7f
	movzbl (%rsi), %ecx
	jz 6f
	movzwl -1(%rsi, %rdx), %esi
	mov %si, -1(%rdi, %rdx)
6:	mov %cl, (%rdi)
7:	ret
	.cfi_endproc
	.size memcpy, .-memcpy

	.section .note.GNU-stack, "", @progbits
