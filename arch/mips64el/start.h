/*
 * start.h - the kernel enters here, where linkers call it __start.
 *
 * $29 points at argc and is a multiple of 16; no other register means anything.
 * A function finds its global data from its own address, which it expects in
 * $25. A zero frame pointer, $30, ends a chain of frames, an undefined return
 * address, $31, an unwinder's walk. The second argument is 0, the bias of a
 * program that runs where it was linked. What follows a jump runs before it.
 */
#define START(entry) \
__asm__( \
	".text\n" \
	".globl _start, __start\n" \
	".type _start, @function\n" \
	".set noreorder\n" \
	"_start:\n" \
	"__start:\n" \
	".cfi_startproc\n" \
	".cfi_undefined 31\n" \
	"	move $30, $0\n" \
	"	move $31, $0\n" \
	"	move $4, $29\n" \
	"	lui $25, %highest(" entry ")\n" \
	"	daddiu $25, %higher(" entry ")\n" \
	"	dsll $25, 16\n" \
	"	daddiu $25, %hi(" entry ")\n" \
	"	dsll $25, 16\n" \
	"	daddiu $25, %lo(" entry ")\n" \
	"	jr $25\n" \
	"	move $5, $0\n" \
	".cfi_endproc\n" \
	".set reorder\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("move $29, %0\n\tmove $25, %1\n\tjr $25" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
