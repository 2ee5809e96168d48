/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * sp and fp are always 2047 less than the address that they mean. At entry that
 * is room to save a window of 16 registers, and then argc; other registers are
 * undefined. A function may also store its six arguments in its caller's frame,
 * after the window, so the delay slot makes room for them. A zero fp ends the
 * chain of frame pointers, and the undefined o7 ends unwinding. o0 is the
 * address of argc, o1 is the load bias: 0.
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

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("sub %0, 2047 + 16 * 8, %%sp\n\tjmp %1\n\tnop" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
