/*
 * memmove.S - on the stack are the destination, the source and the size;
 * returns the destination in eax.
 *
 * memcpy copies upwards, which is right unless the destination begins inside
 * the source. Then copy downwards, and without rep, which is slow in that
 * direction.
 */
	.text
	.globl memmove
	.hidden memmove
	.type memmove, @function
memmove:
	.cfi_startproc
	mov 4(%esp), %eax
	mov 12(%esp), %ecx
	mov %eax, %edx
	sub 8(%esp), %edx
	cmp %ecx, %edx
	jae memcpy
	push %esi
	.cfi_adjust_cfa_offset 4
	mov 12(%esp), %esi
1:	sub $4, %ecx
	jb 2f
	mov (%esi, %ecx), %edx
	mov %edx, (%eax, %ecx)
	jmp 1b
2:	add $4, %ecx
3:	sub $1, %ecx
	jb 4f
	mov (%esi, %ecx), %dl
	mov %dl, (%eax, %ecx)
	jmp 3b
4:	pop %esi
	.cfi_adjust_cfa_offset -4
	ret
	.cfi_endproc
	.size memmove, .-memmove

	.section .note.GNU-stack, "", @progbits
