/*
 * memset.S - on the stack are the destination, the byte and the size; returns
 * the destination in eax.
 *
 *	1:	below 512 bytes: words
 *	2:	the 0 to 3 bytes that remain: the low two bits of ecx, which is now
 *		4 less than their number, are those of the size
 *	4:	512 and up: rep stosb
 */
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
2:	test $2, %cl
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
