/*
 * start.h - the kernel enters here.
 *
 * rsp points at argc, 16-byte aligned; no other register means anything. A
 * zero rbp ends a chain of frame pointers, an undefined rip ends an
 * unwinder's walk. The call keeps the alignment that a function expects. The
 * second argument is 0, the bias of a program that runs where it was linked.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined rip\n" \
	"	xor %ebp, %ebp\n" \
	"	mov %rsp, %rdi\n" \
	"	xor %esi, %esi\n" \
	"	and $-16, %rsp\n" \
	"	call " entry "\n" \
	"	hlt\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);
