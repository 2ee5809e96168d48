/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry sp points at argc and is a multiple of 8; other registers are
 * undefined. The frame pointer is r11 in ARM code and r7 in Thumb code: zeros
 * end the chain of frames, and the undefined lr ends unwinding. r0 is sp, r1
 * is the load bias: 0.
 *
 * _start is always ARM code: gcc does not say in which mode it assembles asm
 * outside of functions. The linker makes the bl a blx if entry is Thumb code.
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

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov sp, %0\n\tbx %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
