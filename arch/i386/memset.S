/* memset.S - on the stack: to, byte, size; returns to in eax. */
	.text
	.globl memset
	.hidden memset
	.type memset, @function
memset:
	.cfi_startproc
	push %edi
	.cfi_adjust_cfa_offset 4
	mov 8(%esp), %edi
	movzbl 12(%esp), %eax
	mov 16(%esp), %edx
	imul $0x01010101, %eax, %eax
	mov %edx, %ecx
	shr $2, %ecx
	cmp $8, %ecx
	jae 2f
1:	sub $1, %ecx
	jb 3f
	stosl
	jmp 1b
2:	rep stosl
3:	test $2, %dl
	jz 4f
	stosw
4:	test $1, %dl
	jz 5f
	stosb
5:	mov 8(%esp), %eax
	pop %edi
	.cfi_adjust_cfa_offset -4
	ret
	.cfi_endproc
	.size memset, .-memset

	.section .note.GNU-stack, "", @progbits
