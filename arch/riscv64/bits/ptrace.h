/* ptrace.h - the PTRACE_ requests of this machine; structures: <asm/ptrace.h>. */
#define PTRACE_DETACH 17
#define PTRACE_GETFDPIC 33
