/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry esp points at argc; other registers are undefined. A zero ebp ends
 * the chain of frame pointers, and the undefined eip ends unwinding. The
 * arguments are pushed, so that esp is a multiple of 16 at the call: first the
 * load bias, 0, then the initial esp.
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

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov %0, %%esp\n\tjmp *%1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
