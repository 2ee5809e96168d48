/* ptrace.h - the PTRACE_ requests of this machine; structures: <asm/ptrace.h>. */
#define PTRACE_DETACH 17
#define PTRACE_SYSEMU 0x1f
#define PTRACE_SYSEMU_SINGLESTEP 0x20
