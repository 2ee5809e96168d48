/* ptrace.h - the PTRACE_ requests of a machine; structures: <asm/ptrace.h>. */
#define PTRACE_DETACH 17
