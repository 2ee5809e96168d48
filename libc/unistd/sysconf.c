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

/*
 * What does not depend on the process. 0: unknown; NO: an option that is not
 * supported, or no limit; YES: an option, for which POSIX wants its own version.
 */
#define NO (-1)
#define YES (-2)

#define LP64 (sizeof(long) > 4 ? 1 : NO)
#define ILP32 (sizeof(long) > 4 ? NO : 1)

static const short fixed[] = {
	[_SC_CLK_TCK] = 100,
	[_SC_STREAM_MAX] = NO,
	[_SC_TZNAME_MAX] = 6,
	[_SC_JOB_CONTROL] = 1,
	[_SC_SAVED_IDS] = 1,
	[_SC_REALTIME_SIGNALS] = YES,
	[_SC_PRIORITY_SCHEDULING] = YES,
	[_SC_TIMERS] = YES,
	[_SC_ASYNCHRONOUS_IO] = NO,
	[_SC_PRIORITIZED_IO] = NO,
	[_SC_SYNCHRONIZED_IO] = YES,
	[_SC_FSYNC] = YES,
	[_SC_MAPPED_FILES] = YES,
	[_SC_MEMLOCK] = YES,
	[_SC_MEMLOCK_RANGE] = YES,
	[_SC_MEMORY_PROTECTION] = YES,
	[_SC_MESSAGE_PASSING] = NO,
	[_SC_SEMAPHORES] = NO,
	[_SC_SHARED_MEMORY_OBJECTS] = YES,
	[_SC_AIO_LISTIO_MAX] = NO,
	[_SC_AIO_MAX] = NO,
	[_SC_AIO_PRIO_DELTA_MAX] = NO,
	[_SC_MQ_OPEN_MAX] = NO,
	[_SC_MQ_PRIO_MAX] = NO,
	[_SC_VERSION] = YES,
	[_SC_RTSIG_MAX] = SIGRTMAX - SIGRTMIN + 1,
	[_SC_SEM_NSEMS_MAX] = NO,
	[_SC_SEM_VALUE_MAX] = NO,
	[_SC_TIMER_MAX] = NO,
	[_SC_BC_BASE_MAX] = 99,
	[_SC_BC_DIM_MAX] = 2048,
	[_SC_BC_SCALE_MAX] = 99,
	[_SC_BC_STRING_MAX] = 1000,
	[_SC_COLL_WEIGHTS_MAX] = 2,
	[_SC_EXPR_NEST_MAX] = 32,
	[_SC_LINE_MAX] = LINE_MAX,
	[_SC_RE_DUP_MAX] = RE_DUP_MAX,
	[_SC_2_VERSION] = YES,
	[_SC_2_C_BIND] = YES,
	[_SC_2_C_DEV] = NO,
	[_SC_2_FORT_DEV] = NO,
	[_SC_2_FORT_RUN] = NO,
	[_SC_2_SW_DEV] = NO,
	[_SC_2_LOCALEDEF] = NO,
	[_SC_IOV_MAX] = IOV_MAX,
	[_SC_THREADS] = NO,
	[_SC_THREAD_SAFE_FUNCTIONS] = NO,
	[_SC_GETGR_R_SIZE_MAX] = 1024,
	[_SC_GETPW_R_SIZE_MAX] = 1024,
	[_SC_LOGIN_NAME_MAX] = LOGIN_NAME_MAX,
	[_SC_TTY_NAME_MAX] = TTY_NAME_MAX,
	[_SC_THREAD_DESTRUCTOR_ITERATIONS ... _SC_THREAD_PROCESS_SHARED] = NO,
	[_SC_ATEXIT_MAX ... _SC_2_CHAR_TERM] = NO,
	[_SC_2_UPE ... _SC_XOPEN_XPG4] = NO,
	[_SC_NZERO] = NZERO,
	[_SC_XOPEN_LEGACY ... _SC_XOPEN_REALTIME_THREADS] = NO,
	[_SC_ADVISORY_INFO] = YES,
	[_SC_BARRIERS] = NO,
	[_SC_CLOCK_SELECTION] = YES,
	[_SC_CPUTIME] = YES,
	[_SC_THREAD_CPUTIME] = NO,
	[_SC_MONOTONIC_CLOCK] = YES,
	[_SC_READER_WRITER_LOCKS] = NO,
	[_SC_SPIN_LOCKS] = NO,
	[_SC_REGEXP] = 1,
	[_SC_SHELL] = 1,
	[_SC_SPAWN] = YES,
	[_SC_SPORADIC_SERVER] = NO,
	[_SC_THREAD_SPORADIC_SERVER] = NO,
	[_SC_TIMEOUTS] = NO,
	[_SC_TYPED_MEMORY_OBJECTS] = NO,
	[_SC_2_PBS ... _SC_2_PBS_TRACK] = NO,
	[_SC_SYMLOOP_MAX] = SYMLOOP_MAX,
	[_SC_STREAMS] = NO,
	[_SC_2_PBS_CHECKPOINT] = NO,
	[_SC_V6_ILP32_OFF32] = NO,
	[_SC_V6_ILP32_OFFBIG] = ILP32,
	[_SC_V6_LP64_OFF64] = LP64,
	[_SC_V6_LPBIG_OFFBIG] = LP64,
	[_SC_HOST_NAME_MAX] = HOST_NAME_MAX,
	[_SC_TRACE ... _SC_TRACE_LOG] = NO,
	[_SC_IPV6] = YES,
	[_SC_RAW_SOCKETS] = YES,
	[_SC_V7_ILP32_OFF32] = NO,
	[_SC_V7_ILP32_OFFBIG] = ILP32,
	[_SC_V7_LP64_OFF64] = LP64,
	[_SC_V7_LPBIG_OFFBIG] = LP64,
	[_SC_SS_REPL_MAX ... _SC_THREAD_ROBUST_PRIO_PROTECT] = NO,
};

long sysconf(int name)
{
	switch (name) {
	case _SC_ARG_MAX: {
		/* Linux allows a quarter of the stack limit; see execve(2). */
		long stack = limit(RLIMIT_STACK);

		return stack / 4 > ARG_MAX ? stack / 4 : ARG_MAX;
	}
	case _SC_CHILD_MAX: return limit(RLIMIT_NPROC);
	case _SC_NGROUPS_MAX: return NGROUPS_MAX;
	case _SC_OPEN_MAX: return limit(RLIMIT_NOFILE);
	case _SC_PAGESIZE: return getpagesize();
	case _SC_DELAYTIMER_MAX: return INT_MAX;
	case _SC_SIGQUEUE_MAX: return limit(RLIMIT_SIGPENDING);
	case _SC_NPROCESSORS_CONF: return get_nprocs_conf();
	case _SC_NPROCESSORS_ONLN: return get_nprocs();
	case _SC_PHYS_PAGES: return pages(0);
	case _SC_AVPHYS_PAGES: return pages(1);
	case _SC_MINSIGSTKSZ: return signal_frame();
	case _SC_SIGSTKSZ: return signal_frame() + SIGSTKSZ - MINSIGSTKSZ;
	}
	if (name < 0 || name >= (int)(sizeof fixed / sizeof *fixed) || !fixed[name])
		return __ret(-EINVAL);
	return fixed[name] == YES ? _POSIX_VERSION : fixed[name];
}
