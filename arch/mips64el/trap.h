/*
 * trap.h - syscall: the number in $2, up to six arguments in $4 to $9, the
 * result in $2. If $7 is not 0 afterwards, the result is a positive errno,
 * which is negated here.
 *
 * The kernel restores $4 to $6, $16 to $23 and $28 to $31, and may change all
 * others (SAVE_SOME in arch/mips/include/asm/stackframe.h).
 */
#define TRAP \
	"syscall\n\t" \
	"dnegu $8, $2\n\t" \
	"movn $2, $8, $7"
#define TRAP_NUMBER "$2"
#define TRAP_1 "$4"
#define TRAP_2 "$5"
#define TRAP_3 "$6"
#define TRAP_4 "$7"
#define TRAP_5 "$8"
#define TRAP_6 "$9"
#define TRAP_RESULT n	/* syscall.h's variable in TRAP_NUMBER */
#define TRAP_CLOBBERS "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", \
	"$24", "$25", "hi", "lo", "memory"
#define TRAP_LOST_0 , "$7", "$8", "$9"
#define TRAP_LOST_1 , "$7", "$8", "$9"
#define TRAP_LOST_2 , "$7", "$8", "$9"
#define TRAP_LOST_3 , "$7", "$8", "$9"
#define TRAP_LOST_4 , "$8", "$9"
#define TRAP_LOST_5 , "$9"
