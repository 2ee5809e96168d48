/*
 * memcpy.S - on the stack are the destination, the source and the size; returns
 * the destination in eax.
 *
 *	1:	below 512 bytes: words
 *	2:	the 0 to 3 bytes that remain: the low two bits of ecx, which is now
 *		4 less than their number, are those of the size
 *	4:	512 and up: rep movsb, fast on CPUs with ERMS (2012)
 *
 * rep has a cost to start, and rep movsl is fast only on aligned words.
 */
	.text
	.globl memcpy
	.hidden memcpy
	.type memcpy, @function
memcpy:
	.cfi_startproc
	push %edi
	.cfi_adjust_cfa_offset 4
	push %esi
	.cfi_adjust_cfa_offset 4
	mov 12(%esp), %edi
	mov 16(%esp), %esi
	mov 20(%esp), %ecx
	mov %edi, %eax
	cmp $512, %ecx
	jae 4f
1:	sub $4, %ecx
	jb 2f
	mov (%esi), %edx
	mov %edx, (%edi)
	add $4, %esi
	add $4, %edi
	jmp 1b
2:	test $2, %cl
	jz 3f
	movsw
3:	test $1, %cl
	jz 5f
	movsb
	jmp 5f
4:	rep movsb
5:	pop %esi
	.cfi_adjust_cfa_offset -4
	pop %edi
	.cfi_adjust_cfa_offset -4
	ret
	.cfi_endproc
	.size memcpy, .-memcpy

	.section .note.GNU-stack, "", @progbits
