/*
 * start.h - the kernel enters here.
 *
 * sp points at argc and is a multiple of 8; no other register means anything.
 * A zero frame pointer, r11 in ARM code and r7 in Thumb code, ends a chain of
 * frames, an undefined return address an unwinder's walk. The second argument
 * is 0, the bias of a program that runs where it was linked.
 *
 * This is ARM code whatever the compiler makes, as gcc does not say which one
 * asm outside of functions is; the linker makes the call change over.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".arm\n" \
	".globl _start\n" \
	".type _start, %function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined lr\n" \
	"	mov r11, #0\n" \
	"	mov r7, #0\n" \
	"	mov r0, sp\n" \
	"	mov r1, #0\n" \
	"	bl " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov sp, %0\n\tbx %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
