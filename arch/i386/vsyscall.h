/*
 * vsyscall.h - takes the address of __kernel_vsyscall from AT_SYSINFO. It uses
 * the CPU's fast instruction, and is several times as fast as int $0x80.
 */
static inline void init_vsyscall(unsigned long entry)
{
	if (entry)
		__vsyscall = (long (*)(void))entry;
}
#define INIT_VSYSCALL(auxv) init_vsyscall(auxval(auxv, AT_SYSINFO, 0))
