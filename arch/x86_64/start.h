/*
 * start.h - the kernel enters here.
 *
 * rsp points at argc and is a multiple of 16, by the ABI, so the call leaves it
 * as a function expects it; no other register means anything. A zero rbp ends
 * a chain of frame pointers, an undefined rip ends an unwinder's walk. The
 * second argument is 0, the bias of a program that runs where it was linked.
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

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("mov %0, %%rsp\n\tjmp *%1" \
		: : "r"((uint64_t)(uintptr_t)(stack)), \
		"r"((uint64_t)(uintptr_t)(entry)) : "memory")
