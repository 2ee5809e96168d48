/*
 * memcpy.S - on the stack: to, from, size; returns to in eax.
 *
 * rep takes its time to start, and moves words fast only where they are
 * aligned: so words go one by one, and from 512 on bytes by rep (ERMS, since
 * 2012).
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
2:	test $2, %cl		/* as in the size */
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
