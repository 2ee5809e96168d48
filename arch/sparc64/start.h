/*
 * start.h - the kernel enters here.
 *
 * sp is 2047 less than the address of what is on the stack: the bias of every
 * stack pointer and frame pointer here. There lies room for a window of 16
 * registers, then argc; no other register means anything. A function may use
 * its caller's room for a window and six words beyond, where its arguments
 * would be, so sp goes down by six. A zero frame pointer ends a chain of
 * frames, an undefined return address an unwinder's walk. The second argument
 * is 0, the bias of a program that runs where it was linked.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".balign 4\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined %o7\n" \
	"	mov %g0, %fp\n" \
	"	add %sp, 2047 + 16 * 8, %o0\n" \
	"	mov %g0, %o1\n" \
	"	call " entry "\n" \
	"	sub %sp, 6 * 8, %sp\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("sub %0, 2047 + 16 * 8, %%sp\n\tjmp %1\n\tnop" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
