/*
 * start.h - as in mips64el, but two instructions make an address. In o32 a
 * caller leaves 16 bytes at $29 for the function to store its first four
 * arguments in; the delay slot makes this room.
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

/* Start a program as the kernel does: stack points at its argc. */
#define ENTER(stack, entry) \
	__asm__ volatile("move $29, %0\n\tmove $25, %1\n\tjr $25" \
		: : "r"(stack), "r"((uintptr_t)(entry)) : "memory")
