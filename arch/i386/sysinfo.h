/* sysinfo.h - AT_SYSINFO is __kernel_vsyscall, the fast way in (trap.h). */
static inline void sysinfo(unsigned long entry)
{
	if (entry)
		__sysinfo = (long (*)(void))entry;
}
#define SYSINFO(auxv) sysinfo(auxval(auxv, AT_SYSINFO, 0))
