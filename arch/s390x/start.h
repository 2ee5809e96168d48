/*
 * start.h - the kernel enters here.
 *
 * r15 points at argc and is a multiple of 8; no other register means anything.
 * A function may store registers in the 160 bytes above its caller's r15; a
 * zero in the first of them ends a chain of frames, an undefined return
 * address an unwinder's walk. The second argument is 0, the bias of a program
 * that runs where it was linked.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".balign 4\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined %r14\n" \
	"	lgr %r2, %r15\n" \
	"	lghi %r3, 0\n" \
	"	lghi %r14, 0\n" \
	"	aghi %r15, -160\n" \
	"	stg %r3, 0(%r15)\n" \
	"	jg " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("lgr %%r15, %0\n\tbr %1" \
		: : "r"(stack), "a"((uintptr_t)(entry)) : "memory")
