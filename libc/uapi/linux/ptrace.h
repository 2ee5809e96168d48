/* ptrace.h - the kernel's <linux/ptrace.h> beside our <sys/ptrace.h>. */
#include <sys/ptrace.h>

/* On sparc64 the kernel's number is that of PTRACE_WRITEDATA. */
#pragma push_macro("PTRACE_DETACH")
#include_next <linux/ptrace.h>
#pragma pop_macro("PTRACE_DETACH")
