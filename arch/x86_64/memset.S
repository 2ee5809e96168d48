/*
 * memset.S - rdi to, esi byte, rdx size; returns to in rax.
 *
 * As in memcpy.S the end overlaps with the piece before it.
 */
	.text
	.globl memset
	.hidden memset
	.type memset, @function
memset:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx	/* x32: above 32 bits may be anything */
#endif
	mov %rdi, %r8
	movzbl %sil, %eax
	mov $0x0101010101010101, %rcx
	imul %rcx, %rax
	cmp $16, %rdx
	jb 3f
	cmp $512, %rdx
	jae 2f
	movq %rax, %xmm0
	punpcklqdq %xmm0, %xmm0
	lea -16(%rdi, %rdx), %rcx
1:	movups %xmm0, (%rdi)
	add $16, %rdi
	cmp %rcx, %rdi
	jb 1b
	movups %xmm0, (%rcx)
	mov %r8, %rax
	ret

2:	mov %rdx, %rcx
	rep stosb
	mov %r8, %rax
	ret

3:	cmp $8, %edx
	jb 4f
	mov %rax, (%rdi)
	mov %rax, -8(%rdi, %rdx)
	mov %r8, %rax
	ret

4:	cmp $4, %edx
	jb 5f
	mov %eax, (%rdi)
	mov %eax, -4(%rdi, %rdx)
	mov %r8, %rax
	ret

5:	sub $1, %edx		/* 1 to 3: the first, the last two or one */
	jb 7f
	jz 6f
	mov %ax, -1(%rdi, %rdx)
6:	mov %al, (%rdi)
7:	mov %r8, %rax
	ret
	.cfi_endproc
	.size memset, .-memset

	.section .note.GNU-stack, "", @progbits
