/*
 * start.h - the kernel enters here.
 *
 * sp points at argc and is a multiple of 16; no other register means anything.
 * A zero frame pointer ends a chain of frames, an undefined return address an
 * unwinder's walk. The second argument is 0, the bias of a program that runs
 * where it was linked.
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

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("move $sp, %0\n\tjr %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
