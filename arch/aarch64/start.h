/*
 * start.h - the kernel enters here.
 *
 * sp points at argc and is a multiple of 16; no other register means anything.
 * A zero frame pointer ends a chain of frames, an undefined return address an
 * unwinder's walk. The second argument is 0, the bias of a program that runs
 * where it was linked.
 *
 * GNU ld ends what is to be read-only 24 bytes into whatever comes first after
 * it, in the belief that those are a PLT's: so a program needs to have them.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, %function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined x30\n" \
	"	mov x29, #0\n" \
	"	mov x30, #0\n" \
	"	mov x0, sp\n" \
	"	mov x1, #0\n" \
	"	b " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
	".section .got.plt, \"awR\"\n" \
	".balign 8\n" \
	".zero 24\n" \
	".text\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov sp, %0\n\tbr %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
