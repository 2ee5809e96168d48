/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry sp points at argc and is a multiple of 16; other registers are
 * undefined. A zero fp ends the chain of frame pointers, and the undefined ra
 * ends unwinding. a0 is sp, a1 is the load bias: 0.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, %function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 1\n" \
	"	move $fp, $zero\n" \
	"	move $ra, $zero\n" \
	"	move $a0, $sp\n" \
	"	move $a1, $zero\n" \
	"	b " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("move $sp, %0\n\tjr %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
