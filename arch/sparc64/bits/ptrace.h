/*
 * ptrace.h - the PTRACE_ requests of this machine; structures: <asm/ptrace.h>.
 *
 * 17 is PTRACE_WRITEDATA here, so <linux/ptrace.h>'s PTRACE_DETACH is wrong.
 */
#define PTRACE_DETACH 11
#define PTRACE_GETREGS 12
#define PTRACE_SETREGS 13
#define PTRACE_GETFPREGS 14
#define PTRACE_SETFPREGS 15
#define PTRACE_READDATA 16
#define PTRACE_WRITEDATA 17
#define PTRACE_READTEXT 18
#define PTRACE_WRITETEXT 19
#define PTRACE_GETFPAREGS 20
#define PTRACE_SETFPAREGS 21
#define PTRACE_GETREGS64 22
#define PTRACE_SETREGS64 23
#define PTRACE_GETFPREGS64 25
#define PTRACE_SETFPREGS64 26
