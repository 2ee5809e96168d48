/*
 * start.h - the kernel enters here.
 *
 * sp points at argc; no other register means anything. A zero frame pointer
 * ends a chain of frames, an undefined return address an unwinder's walk. The
 * arguments go on the stack: sp, and 0, the bias of a program that runs where
 * it was linked.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 24\n"	/* pc */ \
	"	sub.l %fp, %fp\n" \
	"	move.l %sp, %a0\n" \
	"	clr.l -(%sp)\n" \
	"	move.l %a0, -(%sp)\n" \
	"	bsr.l " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("move.l %0, %%sp\n\tjmp (%1)" \
		: : "r"(stack), "a"((uintptr_t)(entry)) : "memory")
