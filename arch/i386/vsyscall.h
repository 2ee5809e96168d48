/* vsyscall.h - AT_SYSINFO is __kernel_vsyscall, the fast way in (trap.h). */
static inline void init_vsyscall(unsigned long entry)
{
	if (entry)
		__vsyscall = (long (*)(void))entry;
}
#define INIT_VSYSCALL(auxv) init_vsyscall(auxval(auxv, AT_SYSINFO, 0))
