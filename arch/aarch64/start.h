/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry sp points at argc and is a multiple of 16; other registers are
 * undefined. A zero x29 ends the chain of frame pointers, and the undefined
 * x30 ends unwinding. x0 is sp, x1 is the load bias: 0.
 *
 * GNU ld ends PT_GNU_RELRO 24 bytes into the section after it: it expects the
 * three reserved words of .got.plt there. A program without a PLT has no such
 * section, and 24 bytes of its data would become read-only. So it is made here.
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

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov sp, %0\n\tbr %1" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
