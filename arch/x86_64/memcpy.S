/*
 * memcpy.S - rdi is the destination, rsi the source, rdx the size; returns the
 * destination in rax.
 *
 *	1:	65 to 1023 bytes: the first 16, then 64 at a time to addresses that
 *		are aligned to 16, then the last 64
 *	3:	1024 and up: rep movsb, at least as fast there on CPUs with ERMS (2012)
 *	4:	17 to 64: the first 16 or 32 and as many at the end
 *	5:	8 to 16: the first and the last 8
 *	6:	4 to 7: the first and the last 4
 *	7:	0 to 3: the last 2, if there are 2, and the first
 *
 * The last bytes may overlap those before them, so no size needs a loop for odd
 * bytes. Up to 64 bytes, all loads come before all stores; memmove relies on that.
 * Stores are in ascending order: CPUs write two to a cache line at once. Where the
 * loop is in its cache lines matters: at some addresses it took a Xeon 1.25 times as
 * long. On x32 the upper half of rdx is undefined.
 */
	.text
	.balign 32
	.globl memcpy
	.hidden memcpy
	.type memcpy, @function
memcpy:
	.cfi_startproc
#ifdef __ILP32__
	mov %edx, %edx
#endif
	mov %rdi, %rax
	cmp $64, %rdx
	jbe 4f
	cmp $1024, %rdx
	jae 3f
	movups (%rsi), %xmm0
	lea -64(%rsi, %rdx), %r8
	lea -64(%rdi, %rdx), %rcx
	sub %rdi, %rsi
	movups %xmm0, (%rdi)
	or $15, %rdi
	add $1, %rdi
	add %rdi, %rsi
	cmp %rcx, %rdi
	jae 2f
1:	movups (%rsi), %xmm0
	movups 16(%rsi), %xmm1
	movups 32(%rsi), %xmm2
	movups 48(%rsi), %xmm3
	movaps %xmm0, (%rdi)
	movaps %xmm1, 16(%rdi)
	movaps %xmm2, 32(%rdi)
	movaps %xmm3, 48(%rdi)
	add $64, %rsi
	add $64, %rdi
	cmp %rcx, %rdi
	jb 1b
2:	movups (%r8), %xmm0
	movups 16(%r8), %xmm1
	movups 32(%r8), %xmm2
	movups 48(%r8), %xmm3
	movups %xmm0, (%rcx)
	movups %xmm1, 16(%rcx)
	movups %xmm2, 32(%rcx)
	movups %xmm3, 48(%rcx)
	ret

3:	mov %rdx, %rcx
	rep movsb
	ret

4:	cmp $16, %edx
	jbe 5f
	movups (%rsi), %xmm0
	movups -16(%rsi, %rdx), %xmm3
	cmp $32, %edx
	jbe 8f
	movups 16(%rsi), %xmm1
	movups -32(%rsi, %rdx), %xmm2
	movups %xmm1, 16(%rdi)
	movups %xmm2, -32(%rdi, %rdx)
8:	movups %xmm0, (%rdi)
	movups %xmm3, -16(%rdi, %rdx)
	ret

5:	cmp $8, %edx
	jb 6f
	mov (%rsi), %rcx
	mov -8(%rsi, %rdx), %rsi
	mov %rcx, (%rdi)
	mov %rsi, -8(%rdi, %rdx)
	ret

6:	cmp $4, %edx
	jb 7f
	mov (%rsi), %ecx
	mov -4(%rsi, %rdx), %esi
	mov %ecx, (%rdi)
	mov %esi, -4(%rdi, %rdx)
	ret

7:	sub $1, %edx
	jb 0f
	movzbl (%rsi), %ecx
	jz 9f
	movzwl -1(%rsi, %rdx), %esi
	mov %si, -1(%rdi, %rdx)
9:	mov %cl, (%rdi)
0:	ret
	.cfi_endproc
	.size memcpy, .-memcpy

	.section .note.GNU-stack, "", @progbits
