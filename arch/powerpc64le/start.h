/*
 * start.h - the kernel enters here.
 *
 * r1 points at argc and is a multiple of 16, r12 has the address of _start; no
 * other register means anything. r2 must point at the table of addresses (TOC),
 * which lies at a fixed distance. A frame below argc begins with the zero that
 * ends the chain of frames; an undefined return address ends an unwinder's
 * walk. The second argument is 0, the bias of a program that runs where it was
 * linked. The nop is there for a linker that wants to restore r2 after a call.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 65\n"	/* lr */ \
	"	addis 2, 12, .TOC.-_start@ha\n" \
	"	addi 2, 2, .TOC.-_start@l\n" \
	"	mr 3, 1\n" \
	"	li 4, 0\n" \
	"	stdu 4, -32(1)\n" \
	"	bl " entry "\n" \
	"	nop\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("mr 1, %0\n\tmr 12, %1\n\tmtctr 12\n\tbctr" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
