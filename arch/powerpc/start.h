/*
 * start.h - the kernel enters here.
 *
 * r1 points at argc and is a multiple of 16; no other register means anything.
 * A frame below argc begins with the zero that ends the chain of frames; an
 * undefined return address ends an unwinder's walk. The second argument is 0,
 * the bias of a program that runs where it was linked.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 65\n"	/* lr */ \
	"	mr 3, 1\n" \
	"	li 4, 0\n" \
	"	stwu 4, -16(1)\n" \
	"	bl " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("mr 1, %0\n\tmtctr %1\n\tbctr" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
