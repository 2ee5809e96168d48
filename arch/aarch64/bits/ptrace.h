/* ptrace.h - the PTRACE_ requests of this machine; structures: <asm/ptrace.h>. */
#define PTRACE_DETACH 17
#define PTRACE_SYSEMU 31
#define PTRACE_SYSEMU_SINGLESTEP 32
#define PTRACE_PEEKMTETAGS 33
#define PTRACE_POKEMTETAGS 34
