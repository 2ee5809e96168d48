/*
 * trap.h - as in mips64el, but the fifth and the sixth argument are on the
 * stack, at 16($29) and 20($29).
 */
#define TRAP \
	"syscall\n\t" \
	"negu $8, $2\n\t" \
	"movn $2, $8, $7"
#define TRAP_NUMBER "$2"
#define TRAP_1 "$4"
#define TRAP_2 "$5"
#define TRAP_3 "$6"
#define TRAP_4 "$7"
#define TRAP_RESULT n	/* syscall.h's variable in TRAP_NUMBER */
#define TRAP_CLOBBERS "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", \
	"$14", "$15", "$24", "$25", "hi", "lo", "memory"
#define TRAP_LOST_0 , "$7"
#define TRAP_LOST_1 , "$7"
#define TRAP_LOST_2 , "$7"
#define TRAP_LOST_3 , "$7"
#define TRAP_LOST_4

#define TRAP_PAIR_EVEN

/*
 * The compiler may have data of its own at 16($29), so make room for a new
 * argument area while the call runs.
 */
static inline long __syscall6(long number, long a, long b, long c, long d,
	long e, long f)
{
	register long n __asm__("$2") = number;
	register long r1 __asm__("$4") = a;
	register long r2 __asm__("$5") = b;
	register long r3 __asm__("$6") = c;
	register long r4 __asm__("$7") = d;
	__asm__ volatile(
		"addiu $29, -32\n\t"
		"sw %5, 16($29)\n\t"
		"sw %6, 20($29)\n\t"
		"syscall\n\t"
		"addiu $29, 32\n\t"
		"negu $8, $2\n\t"
		"movn $2, $8, $7"
		: "+r"(n), "+r"(r1), "+r"(r2), "+r"(r3), "+r"(r4)
		: "r"(e), "r"(f) : TRAP_CLOBBERS);
	return n;
}

static inline long __syscall5(long number, long a, long b, long c, long d,
	long e)
{
	return __syscall6(number, a, b, c, d, e, 0);
}
