/*
 * trap.h - the number in eax, arguments in ebx, ecx, edx, esi, edi and ebp, the
 * result in eax. The kernel restores every other register
 * (arch/x86/entry/entry_32.S), and so does __kernel_vsyscall.
 *
 * The instruction is a call through a pointer, either to __kernel_vsyscall,
 * which uses the CPU's fast instruction, or to int $0x80 (vsyscall.S). With
 * five arguments and a frame pointer no register is left for the pointer, so
 * it is copied to the stack and called from there.
 */
extern long (*__vsyscall)(void);

#define TRAP "call *%[entry]"
#define TRAP_TARGET long (*entry)(void) = __vsyscall;
#define TRAP_WITH [entry] "m"(entry)
#define TRAP_NUMBER "eax"
#define TRAP_1 "ebx"
#define TRAP_2 "ecx"
#define TRAP_3 "edx"
#define TRAP_4 "esi"
#define TRAP_5 "edi"
#define TRAP_RESULT n	/* syscall.h's variable in TRAP_NUMBER */
#define TRAP_CLOBBERS "memory", "cc"

/*
 * No constraint names ebp, and pushing it changes the offset of every operand
 * that is addressed by esp. So the number, the sixth argument and the pointer
 * are in an array, and eax holds its address.
 */
static inline long __syscall6(long number, long a, long b, long c, long d,
	long e, long f)
{
	long in[3] = { number, f, (long)__vsyscall };
	register long r __asm__("eax") = (long)in;
	register long r1 __asm__("ebx") = a;
	register long r2 __asm__("ecx") = b;
	register long r3 __asm__("edx") = c;
	register long r4 __asm__("esi") = d;
	register long r5 __asm__("edi") = e;
	__asm__ volatile(
		"push %%ebp\n\t"
		"push 8(%%eax)\n\t"
		"mov 4(%%eax), %%ebp\n\t"
		"mov (%%eax), %%eax\n\t"
		"call *(%%esp)\n\t"
		"lea 4(%%esp), %%esp\n\t"
		"pop %%ebp"
		: "+r"(r) : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
		: TRAP_CLOBBERS);
	return r;
}
