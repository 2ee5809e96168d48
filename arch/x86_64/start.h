/*
 * start.h - START() defines _start, ENTER() jumps to one (see arch/README.md).
 *
 * At entry rsp points at argc and is a multiple of 16, as it must be at a call
 * (System V ABI, AMD64 supplement, 3.2.2 and 3.4.1); other registers are
 * undefined. A zero rbp ends the chain of frame pointers, and the undefined rip
 * ends unwinding. rdi is the initial rsp, rsi is the load bias: 0.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start\n" \
	".type _start, @function\n" \
	"_start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined rip\n" \
	"	xor %ebp, %ebp\n" \
	"	mov %rsp, %rdi\n" \
	"	xor %esi, %esi\n" \
	"	call " entry "\n" \
	".cfi_endproc\n" \
	".size _start, .-_start\n" \
);

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov %0, %%rsp\n\tjmp *%1" \
		: : "r"((uint64_t)(uintptr_t)(stack)), \
		"r"((uint64_t)(uintptr_t)(entry)) : "memory")
