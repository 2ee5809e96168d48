/*
 * trap.h - the system call of i386: number in eax, arguments in ebx ecx edx
 * esi edi ebp, result in eax; nothing else changes.
 *
 * The way in is a pointer: __kernel_vsyscall, with which the kernel offers
 * the CPU's fast instruction, or a plain int $0x80 (int80.S). The pointer is
 * copied to the stack first, because with five arguments in registers and a
 * frame pointer in ebp none is left to address anything but the stack.
 */
extern long (*__sysinfo)(void);

#define TRAP "call *%[entry]"
#define TRAP_TARGET long (*entry)(void) = __sysinfo;
#define TRAP_WITH [entry] "m"(entry)
#define TRAP_NUMBER "eax"
#define TRAP_1 "ebx"
#define TRAP_2 "ecx"
#define TRAP_3 "edx"
#define TRAP_4 "esi"
#define TRAP_5 "edi"
#define TRAP_RESULT n
#define TRAP_CLOBBERS "memory", "cc"

/*
 * No constraint can name ebp, and pushing it moves whatever esp addresses: so
 * what does not fit goes through eax, as a pointer.
 */
static inline long __syscall6(long number, long a, long b, long c, long d,
	long e, long f)
{
	long in[3] = { number, f, (long)__sysinfo };
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
