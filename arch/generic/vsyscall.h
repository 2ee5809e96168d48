/* vsyscall.h - sets the way into the kernel that AT_SYSINFO names: on i386 only. */
#define INIT_VSYSCALL(auxv) ((void)0)
