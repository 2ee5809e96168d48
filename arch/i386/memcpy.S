/*
 * memcpy.S - on the stack: to, from, size; returns to in eax.
 *
 * rep takes its time to start, so few words go one by one.
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
	mov 20(%esp), %edx
	mov %edi, %eax
	mov %edx, %ecx
	shr $2, %ecx
	cmp $8, %ecx
	jae 2f
1:	sub $1, %ecx
	jb 3f
	movsl
	jmp 1b
2:	rep movsl
3:	test $2, %dl
	jz 4f
	movsw
4:	test $1, %dl
	jz 5f
	movsb
5:	pop %esi
	.cfi_adjust_cfa_offset -4
	pop %edi
	.cfi_adjust_cfa_offset -4
	ret
	.cfi_endproc
	.size memcpy, .-memcpy

	.section .note.GNU-stack, "", @progbits
