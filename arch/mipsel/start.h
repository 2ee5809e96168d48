/*
 * start.h - as mips64el's, where an address takes fewer instructions. And a
 * function may keep its first four arguments in the 16 bytes that its caller
 * leaves at $29.
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
	"	move $5, $0\n" \
	"	lui $25, %hi(" entry ")\n" \
	"	addiu $25, %lo(" entry ")\n" \
	"	jr $25\n" \
	"	addiu $29, -16\n" \
	".cfi_endproc\n" \
	".set reorder\n" \
	".size _start, .-_start\n" \
);

/* The same seen from outside, for a loader: on to an entry with such a stack. */
#define ENTER(stack, entry) \
	__asm__ volatile("move $29, %0\n\tmove $25, %1\n\tjr $25" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
