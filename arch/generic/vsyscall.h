/* vsyscall.h - what to do with AT_SYSINFO: most machines have none. */
#define INIT_VSYSCALL(auxv) ((void)0)
