/*
 * memset.S - rdi is the destination, esi the byte, rdx the size; returns the
 * destination in rax.
 *
 *	1:	16 to 511 bytes: 16 at a time, then the last 16
 *	2:	512 and up: rep stosb
 *	3:	8 to 15: the first and the last 8
 *	4:	4 to 7: the first and the last 4
 *	5:	0 to 3: the last 2, if there are 2, and the first
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

5:	sub $1, %edx
	jb 7f
	jz 6f
	mov %ax, -1(%rdi, %rdx)
6:	mov %al, (%rdi)
7:	mov %r8, %rax
	ret
	.cfi_endproc
	.size memset, .-memset

	.section .note.GNU-stack, "", @progbits
