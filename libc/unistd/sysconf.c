#include <unistd.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include "internal.h"

static long limit(int resource)
{
	struct rlimit l = { RLIM_INFINITY, 0 };

	getrlimit(resource, &l);
	/* -1 for RLIM_INFINITY: no limit. */
	return l.rlim_cur > LONG_MAX ? -1 : (long)l.rlim_cur;
}

static long pages(int available)
{
	struct sysinfo info = { .mem_unit = 1 };
	unsigned long long bytes;
	int size = getpagesize();

	sysinfo(&info);
	bytes = available ? info.freeram + info.bufferram : info.totalram;
	bytes *= info.mem_unit;
	/* Shift: a 64-bit division is a function on 32-bit machines. */
	for (; size > 1; size >>= 1)
		bytes >>= 1;
	return bytes > LONG_MAX ? LONG_MAX : (long)bytes;
}

/* What the kernel needs to call a handler; older ones do not say it. */
static long signal_frame(void)
{
	int saved = errno;	/* which getauxval sets if there is no such entry */
	unsigned long size = getauxval(AT_MINSIGSTKSZ);

	errno = saved;
	return size > MINSIGSTKSZ ? (long)size : MINSIGSTKSZ;
}

long sysconf(int name)
{
	switch (name) {
	case _SC_ARG_MAX: {
		/* Linux allows a quarter of the stack limit; see execve(2). */
		long stack = limit(RLIMIT_STACK);

		return stack / 4 > ARG_MAX ? stack / 4 : ARG_MAX;
	}
	case _SC_CHILD_MAX: return limit(RLIMIT_NPROC);
	case _SC_CLK_TCK: return 100;
	case _SC_NGROUPS_MAX: return NGROUPS_MAX;
	case _SC_OPEN_MAX: return limit(RLIMIT_NOFILE);
	case _SC_VERSION: return _POSIX_VERSION;
	case _SC_PAGESIZE: return getpagesize();
	case _SC_IOV_MAX: return IOV_MAX;
	case _SC_NPROCESSORS_CONF: return get_nprocs_conf();
	case _SC_NPROCESSORS_ONLN: return get_nprocs();
	case _SC_PHYS_PAGES: return pages(0);
	case _SC_AVPHYS_PAGES: return pages(1);
	case _SC_HOST_NAME_MAX: return HOST_NAME_MAX;
	case _SC_MINSIGSTKSZ: return signal_frame();
	case _SC_SIGSTKSZ: return signal_frame() + SIGSTKSZ - MINSIGSTKSZ;
	default: return __ret(-EINVAL);
	}
}
