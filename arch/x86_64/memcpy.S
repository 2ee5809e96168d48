/*
 * memcpy.S - rdi is the destination, rsi the source, rdx the size; returns the
 * destination in rax.
 *
 *	1:	16 to 511 bytes: 16 at a time, then the last 16
 *	2:	512 and up: rep movsb, at least as fast there on CPUs with ERMS (2012)
 *	3:	8 to 15: the first and the last 8
 *	4:	4 to 7: the first and the last 4
 *	5:	0 to 3: the last 2, if there are 2, and the first
 *
 * The last bytes may overlap those before them, so no size needs a loop for odd
 * bytes. They are loaded before anything is stored, so up to 32 bytes all loads
 * come before all stores; memmove relies on that. On x32 the upper half of rdx
 * is undefined.
 */
	.text
	.globl memcpy
	.hidden memcpy
	.type memcpy, @function
memcpy:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx
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

5:	sub $1, %edx
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
