/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry sp points at argc and is a multiple of 16; other registers are
 * undefined. A zero s0 ends the chain of frame pointers, and the undefined ra
 * ends unwinding. a0 is sp, a1 is the load bias: 0.
 *
 * Linkers relax accesses to small data to be relative to gp, so gp must be set
 * first. That instruction itself must not be relaxed: it would be gp = gp.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, %function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined ra\n" \
	".option push\n" \
	".option norelax\n" \
	"	lla gp, __global_pointer$\n" \
	".option pop\n" \
	"	li s0, 0\n" \
	"	li ra, 0\n" \
	"	mv a0, sp\n" \
	"	li a1, 0\n" \
	"	tail " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("mv sp, %0\n\tjr %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
