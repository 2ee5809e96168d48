/*
 * memset.S - rdi is the destination, esi the byte, rdx the size; returns the
 * destination in rax.
 *
 *		16 to 64 bytes: the first 16 or 32 and as many at the end
 *	2:	65 to 1023: the first 16, then 64 at a time to addresses that are
 *		aligned to 16, then the last 64
 *	5:	1024 and up: rep stosb
 *	6:	8 to 15: the first and the last 8
 *	7:	4 to 7: the first and the last 4
 *	8:	0 to 3: the last 2, if there are 2, and the first
 *
 * As in memcpy.S the last bytes may overlap those before them. On x32 the upper
 * half of rdx is undefined.
 */
	.text
	.globl memset
	.hidden memset
	.type memset, @function
memset:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx
#endif
	mov %rdi, %rax
	movzbl %sil, %esi
	imul $0x01010101, %esi, %esi
	movd %esi, %xmm0
	pshufd $0, %xmm0, %xmm0
	cmp $16, %rdx
	jb 6f
	movups %xmm0, (%rdi)
	lea -64(%rdi, %rdx), %rcx
	cmp $64, %rdx
	ja 2f
	cmp $32, %edx
	jbe 1f
	movups %xmm0, 16(%rdi)
	movups %xmm0, 32(%rcx)
1:	movups %xmm0, 48(%rcx)
	ret

2:	cmp $1024, %rdx
	jae 5f
	or $15, %rdi
	add $1, %rdi
	cmp %rcx, %rdi
	jae 4f
3:	movaps %xmm0, (%rdi)
	movaps %xmm0, 16(%rdi)
	movaps %xmm0, 32(%rdi)
	movaps %xmm0, 48(%rdi)
	add $64, %rdi
	cmp %rcx, %rdi
	jb 3b
4:	movups %xmm0, (%rcx)
	movups %xmm0, 16(%rcx)
	movups %xmm0, 32(%rcx)
	movups %xmm0, 48(%rcx)
	ret

5:	mov %rax, %r8
	mov %esi, %eax
	mov %rdx, %rcx
	rep stosb
	mov %r8, %rax
	ret

6:	cmp $8, %edx
	jb 7f
	movq %xmm0, (%rdi)
	movq %xmm0, -8(%rdi, %rdx)
	ret

7:	cmp $4, %edx
	jb 8f
	mov %esi, (%rdi)
	mov %esi, -4(%rdi, %rdx)
	ret

8:	sub $1, %edx
	jb 0f
	jz 9f
	mov %si, -1(%rdi, %rdx)
9:	mov %sil, (%rdi)
0:	ret
	.cfi_endproc
	.size memset, .-memset

	.section .note.GNU-stack, "", @progbits
