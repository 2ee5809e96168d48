/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry r1 points at argc and is a multiple of 16; other registers are
 * undefined. A new frame's back chain is zero and ends the chain of frames, and
 * the undefined lr, which is number 65 to DWARF, ends unwinding. r3 is the
 * initial r1, r4 is the load bias: 0.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 65\n" \
	"	mr 3, 1\n" \
	"	li 4, 0\n" \
	"	stwu 4, -16(1)\n" \
	"	bl " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("mr 1, %0\n\tmtctr %1\n\tbctr" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
