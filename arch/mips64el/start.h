/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 * Linkers for MIPS look for __start.
 *
 * At entry $29 points at argc and is a multiple of 16; other registers are
 * undefined. A zero $30 ends the chain of frame pointers, and the undefined
 * $31 ends unwinding. A function computes gp from its own address, which it
 * expects in $25. $4 is $29, $5 is the load bias: 0, set in the delay slot.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start, __start\n" \
	".type _start, @function\n" \
	".set noreorder\n" \
	"_start:\n" \
	"__start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 31\n" \
	"	move $30, $0\n" \
	"	move $31, $0\n" \
	"	move $4, $29\n" \
	"	lui $25, %highest(" entry ")\n" \
	"	daddiu $25, %higher(" entry ")\n" \
	"	dsll $25, 16\n" \
	"	daddiu $25, %hi(" entry ")\n" \
	"	dsll $25, 16\n" \
	"	daddiu $25, %lo(" entry ")\n" \
	"	jr $25\n" \
	"	move $5, $0\n" \
	".cfi_endproc\n" \
	".set reorder\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("move $29, %0\n\tmove $25, %1\n\tjr $25" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
