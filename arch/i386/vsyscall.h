/*
 * vsyscall.h - takes the kernel's own entry, __kernel_vsyscall, from AT_SYSINFO.
 * It uses the CPU's fast instruction, so it beats int $0x80 several times.
 */
static inline void init_vsyscall(unsigned long entry)
{
	if (entry)
		__vsyscall = (long (*)(void))entry;
}
#define INIT_VSYSCALL(auxv) init_vsyscall(auxval(auxv, AT_SYSINFO, 0))
