/*
 * __tls_get_offset.S - what s390x has in place of __tls_get_addr: r2 is the offset
 * of the argument from the GOT, which r12 points to. Returns the variable's
 * distance from the thread pointer, which is in access registers 0 and 1.
 */
	.text
	.balign 4
	.globl __tls_get_offset
	.type __tls_get_offset, @function
__tls_get_offset:
	.cfi_startproc
	stmg %r14, %r15, 112(%r15)
	.cfi_offset 14, -48
	.cfi_offset 15, -40
	aghi %r15, -160
	.cfi_adjust_cfa_offset 160
	la %r2, 0(%r2, %r12)
	brasl %r14, __tls_get_addr
	ear %r1, %a0
	sllg %r1, %r1, 32
	ear %r1, %a1
	sgr %r2, %r1
	lmg %r14, %r15, 272(%r15)
	.cfi_adjust_cfa_offset -160
	br %r14
	.cfi_endproc
	.size __tls_get_offset, .-__tls_get_offset

	.section .note.GNU-stack, "", @progbits
