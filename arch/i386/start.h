/*
 * start.h - the kernel enters here.
 *
 * esp points at argc; no other register means anything. A zero ebp ends a
 * chain of frame pointers, an undefined eip ends an unwinder's walk. The
 * arguments go on the stack, which is 16-byte aligned before the call: esp,
 * and 0, the bias of a program that runs where it was linked.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined eip\n" \
	"	xor %ebp, %ebp\n" \
	"	mov %esp, %eax\n" \
	"	and $-16, %esp\n" \
	"	sub $8, %esp\n" \
	"	push $0\n" \
	"	push %eax\n" \
	"	call " entry "\n" \
	"	hlt\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov %0, %%esp\n\tjmp *%1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
