/*
 * strlen.S - rdi is the string; returns its length in rax.
 *
 * Reads 16 aligned bytes at a time, which never cross into another page. The
 * mask has a bit for each of them, set if the byte is 0. For the first 16, it is
 * shifted right and left again: that clears the bits of bytes before the string.
 */
	.text
	.globl strlen
	.hidden strlen
	.type strlen, @function
strlen:
	.cfi_startproc
	mov %rdi, %rax
	mov %edi, %ecx
	and $-16, %rax
	and $15, %ecx
	pxor %xmm0, %xmm0
	movdqa (%rax), %xmm1
	pcmpeqb %xmm0, %xmm1
	pmovmskb %xmm1, %edx
	shr %cl, %edx
	shl %cl, %edx
	jmp 2f
1:	add $16, %rax
	movdqa (%rax), %xmm1
	pcmpeqb %xmm0, %xmm1
	pmovmskb %xmm1, %edx
2:	test %edx, %edx
	jz 1b
	bsf %edx, %edx
	add %rdx, %rax
	sub %rdi, %rax
	ret
	.cfi_endproc
	.size strlen, .-strlen

	.section .note.GNU-stack, "", @progbits
