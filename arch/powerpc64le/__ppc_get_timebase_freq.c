/*
 * __ppc_get_timebase_freq.c - asks the vDSO, whose routine returns the frequency
 * itself, or reads the line "timebase" of /proc/cpuinfo.
 */
#include <sys/platform/ppc.h>
#include "auxv.h"
#include "syscall.h"
#include "tickvdso.h"

#define ROUTINE(slot, symbol)
#include "vdso.def"

#define O_RDONLY_CLOEXEC 02000000
#define AT_FDCWD (-100)

/* The digits of the line, in a file that is read in parts. */
static __UINT64_TYPE__ from_cpuinfo(void)
{
	static const char name[] = "timebase";
	__UINT64_TYPE__ value = 0;
	unsigned matched = 0;	/* characters of the name; -1: not this line */
	char part[256];
	long fd, n = 1, i;

	fd = syscall4(SYS_openat, AT_FDCWD, "/proc/cpuinfo", O_RDONLY_CLOEXEC, 0);
	if (fd < 0)
		return 0;
	while (n > 0) {
		n = syscall3(SYS_read, fd, part, sizeof part);
		for (i = 0; i < n; i++) {
			char c = part[i];

			if (c == '\n') {
				if (value)
					n = 0;
				matched = 0;
			} else if (matched == sizeof name - 1) {
				if (c >= '0' && c <= '9')
					value = value * 10 + (unsigned)(c - '0');
			} else if (matched != -1u) {
				matched = c == name[matched] ? matched + 1 : -1u;
			}
		}
	}
	syscall1(SYS_close, fd);
	return value;
}

__UINT64_TYPE__ __ppc_get_timebase_freq(void)
{
	static __UINT64_TYPE__ frequency;
	__UINT64_TYPE__ (*f)(void);

	if (frequency)
		return frequency;
	f = (__UINT64_TYPE__ (*)(void))tickvdso_sym(
		(void *)auxval(__auxv, AT_SYSINFO_EHDR, 0), 0, VERSION,
		"__kernel_get_tbfreq");
	if (f)
		frequency = f();
	if (!frequency)
		frequency = from_cpuinfo();
	return frequency;
}
