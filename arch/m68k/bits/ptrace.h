/* ptrace.h - the PTRACE_ requests of this machine; structures: <asm/ptrace.h>. */
#define PTRACE_DETACH 17
#define PTRACE_GETREGS 12
#define PTRACE_SETREGS 13
#define PTRACE_GETFPREGS 14
#define PTRACE_SETFPREGS 15
#define PTRACE_GET_THREAD_AREA 25
#define PTRACE_GETFDPIC 31
#define PTRACE_SINGLEBLOCK 33
