/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry sp points at argc; other registers are undefined. A zero fp ends the
 * chain of frame pointers, and the undefined pc, which is number 24 to DWARF,
 * ends unwinding. The arguments are pushed: first the load bias, 0, then the
 * initial sp.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 24\n" \
	"	sub.l %fp, %fp\n" \
	"	move.l %sp, %a0\n" \
	"	clr.l -(%sp)\n" \
	"	move.l %a0, -(%sp)\n" \
	"	bsr.l " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("move.l %0, %%sp\n\tjmp (%1)" \
		: : "r"(stack), "a"((uintptr_t)(entry)) : "memory")
