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
	mov 16(%esp), %ecx
	imul $0x01010101, %eax, %eax
	cmp $512, %ecx
	jae 4f
1:	sub $4, %ecx
	jb 2f
	mov %eax, (%edi)
	add $4, %edi
	jmp 1b
2:	test $2, %cl		/* as in the size */
	jz 3f
	stosw
3:	test $1, %cl
	jz 5f
	stosb
	jmp 5f
4:	rep stosb
5:	mov 8(%esp), %eax
	pop %edi
	.cfi_adjust_cfa_offset -4
	ret
	.cfi_endproc
	.size memset, .-memset

	.section .note.GNU-stack, "", @progbits
