/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry r15 points at argc and is a multiple of 8; other registers are
 * undefined. A function may save registers in the 160 bytes at its caller's
 * r15. The first word of these is the back chain: zero ends the chain of
 * frames, and the undefined r14 ends unwinding. r2 is the initial r15, r3 is
 * the load bias: 0.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".balign 4\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined %r14\n" \
	"	lgr %r2, %r15\n" \
	"	lghi %r3, 0\n" \
	"	lghi %r14, 0\n" \
	"	aghi %r15, -160\n" \
	"	stg %r3, 0(%r15)\n" \
	"	jg " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("lgr %%r15, %0\n\tbr %1" \
		: : "r"(stack), "a"((uintptr_t)(entry)) : "memory")
