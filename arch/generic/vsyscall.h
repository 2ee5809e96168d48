/* vsyscall.h - how to use AT_SYSINFO, which only i386 has. */
#define INIT_VSYSCALL(auxv) ((void)0)
