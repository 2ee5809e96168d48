/*
 * unistd_sysconf.c - sysconf, pathconf, confstr, the number of CPUs, the load, and
 * swab.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <unistd.h>
#include "../test.h"

/* Each is an option or a limit that POSIX or Linux names. */
static const int names[] = {
	_SC_STREAM_MAX, _SC_TZNAME_MAX, _SC_REALTIME_SIGNALS,
	_SC_PRIORITY_SCHEDULING, _SC_ASYNCHRONOUS_IO, _SC_PRIORITIZED_IO,
	_SC_SYNCHRONIZED_IO, _SC_MEMLOCK_RANGE, _SC_MEMORY_PROTECTION,
	_SC_MESSAGE_PASSING, _SC_SEMAPHORES, _SC_SHARED_MEMORY_OBJECTS,
	_SC_AIO_LISTIO_MAX, _SC_AIO_MAX, _SC_AIO_PRIO_DELTA_MAX,
	_SC_DELAYTIMER_MAX, _SC_MQ_OPEN_MAX, _SC_MQ_PRIO_MAX,
	_SC_SEM_NSEMS_MAX, _SC_SEM_VALUE_MAX, _SC_SIGQUEUE_MAX, _SC_TIMER_MAX,
	_SC_BC_BASE_MAX, _SC_BC_DIM_MAX, _SC_BC_SCALE_MAX, _SC_BC_STRING_MAX,
	_SC_COLL_WEIGHTS_MAX, _SC_EXPR_NEST_MAX, _SC_RE_DUP_MAX, _SC_2_VERSION,
	_SC_2_C_BIND, _SC_2_C_DEV, _SC_2_FORT_DEV, _SC_2_FORT_RUN,
	_SC_2_SW_DEV, _SC_2_LOCALEDEF, _SC_THREADS, _SC_THREAD_SAFE_FUNCTIONS,
	_SC_THREAD_DESTRUCTOR_ITERATIONS, _SC_THREAD_KEYS_MAX,
	_SC_THREAD_STACK_MIN, _SC_THREAD_THREADS_MAX, _SC_THREAD_ATTR_STACKADDR,
	_SC_THREAD_ATTR_STACKSIZE, _SC_THREAD_PRIORITY_SCHEDULING,
	_SC_THREAD_PRIO_INHERIT, _SC_THREAD_PRIO_PROTECT,
	_SC_THREAD_PROCESS_SHARED, _SC_ATEXIT_MAX, _SC_XOPEN_VERSION,
	_SC_XOPEN_UNIX, _SC_XOPEN_CRYPT, _SC_XOPEN_ENH_I18N, _SC_XOPEN_SHM,
	_SC_2_CHAR_TERM, _SC_2_UPE, _SC_XOPEN_REALTIME,
	_SC_XOPEN_REALTIME_THREADS, _SC_ADVISORY_INFO, _SC_BARRIERS,
	_SC_CLOCK_SELECTION, _SC_CPUTIME, _SC_THREAD_CPUTIME,
	_SC_READER_WRITER_LOCKS, _SC_SPIN_LOCKS, _SC_SPAWN, _SC_SPORADIC_SERVER,
	_SC_THREAD_SPORADIC_SERVER, _SC_TIMEOUTS, _SC_TYPED_MEMORY_OBJECTS,
	_SC_2_PBS, _SC_2_PBS_ACCOUNTING, _SC_2_PBS_LOCATE, _SC_2_PBS_MESSAGE,
	_SC_2_PBS_TRACK, _SC_2_PBS_CHECKPOINT, _SC_TRACE, _SC_TRACE_EVENT_FILTER,
	_SC_TRACE_INHERIT, _SC_TRACE_LOG, _SC_IPV6, _SC_RAW_SOCKETS,
	_SC_V7_ILP32_OFF32, _SC_V7_ILP32_OFFBIG, _SC_V7_LP64_OFF64,
	_SC_V7_LPBIG_OFFBIG, _SC_SS_REPL_MAX, _SC_TRACE_EVENT_NAME_MAX,
	_SC_TRACE_NAME_MAX, _SC_TRACE_SYS_MAX, _SC_TRACE_USER_EVENT_MAX,
};

static void options(void)
{
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		errno = 77;
		CHECK(sysconf(names[i]) >= -1 && errno == 77);
	}
	CHECK(sysconf(_SC_VERSION) == 200809 && sysconf(_SC_JOB_CONTROL) > 0);
	CHECK(sysconf(_SC_SAVED_IDS) > 0 && sysconf(_SC_SHELL) > 0);
	CHECK(sysconf(_SC_TIMERS) == _POSIX_TIMERS);
	CHECK(sysconf(_SC_MONOTONIC_CLOCK) >= 0 && sysconf(_SC_FSYNC) == _POSIX_FSYNC);
	CHECK(sysconf(_SC_MAPPED_FILES) == _POSIX_MAPPED_FILES);
	CHECK(sysconf(_SC_MEMLOCK) == _POSIX_MEMLOCK);
	CHECK(sysconf(_SC_REGEXP) == _POSIX_REGEXP && sysconf(_SC_NZERO) == 20);
	CHECK(sysconf(_SC_RTSIG_MAX) >= 8);
	CHECK(sysconf(_SC_NGROUPS_MAX) == 65536 && sysconf(_SC_IOV_MAX) == 1024);
	CHECK(sysconf(_SC_HOST_NAME_MAX) == 64 && sysconf(_SC_LINE_MAX) >= 2048);
	CHECK(sysconf(_SC_LOGIN_NAME_MAX) >= 9 && sysconf(_SC_TTY_NAME_MAX) >= 9);
	CHECK(sysconf(_SC_GETPW_R_SIZE_MAX) >= -1);
	CHECK(sysconf(_SC_GETGR_R_SIZE_MAX) >= -1);
	CHECK((sysconf(_SC_V7_LP64_OFF64) > 0) == (sizeof(long) == 8));
	CHECK(sysconf(5000) == -1 && errno == EINVAL);
}

static void paths(void)
{
	static const int all[] = {
		_PC_LINK_MAX, _PC_MAX_CANON, _PC_MAX_INPUT, _PC_NO_TRUNC,
		_PC_VDISABLE, _PC_SYNC_IO, _PC_ASYNC_IO, _PC_PRIO_IO,
		_PC_FILESIZEBITS, _PC_REC_INCR_XFER_SIZE, _PC_REC_MAX_XFER_SIZE,
		_PC_REC_MIN_XFER_SIZE, _PC_REC_XFER_ALIGN, _PC_ALLOC_SIZE_MIN,
		_PC_SYMLINK_MAX, _PC_2_SYMLINKS,
	};
	struct statvfs v;
	size_t i;
	int fd[2];

	for (i = 0; i < sizeof all / sizeof *all; i++) {
		errno = 77;
		CHECK(pathconf(".", all[i]) >= -1 && errno == 77);
	}
	CHECK(statvfs(".", &v) == 0);
	CHECK(pathconf(".", _PC_NAME_MAX) == (long)v.f_namemax);
	CHECK(pathconf(".", _PC_PATH_MAX) == PATH_MAX);
	CHECK(pathconf(".", _PC_CHOWN_RESTRICTED) > 0);
	CHECK(pathconf(".", _PC_FILESIZEBITS) >= 32);
	CHECK(pathconf(".", _PC_LINK_MAX) >= 8);
	CHECK(pathconf(".", 999) == -1 && errno == EINVAL);
	CHECK(pipe(fd) == 0 && fpathconf(fd[0], _PC_PIPE_BUF) == 4096);
	CHECK(close(fd[0]) == 0 && close(fd[1]) == 0);
	CHECK(fpathconf(-1, _PC_NAME_MAX) == -1 && errno == EBADF);
	CHECK(pathconf("nonexistent", _PC_NAME_MAX) == -1 && errno == ENOENT);
}

static void strings(void)
{
	char buf[80];

	memset(buf, 'x', sizeof buf);
	CHECK(confstr(_CS_PATH, buf, sizeof buf) == strlen(buf) + 1);
	CHECK(strstr(buf, "/bin"));
	CHECK(confstr(_CS_PATH, 0, 0) == strlen(buf) + 1);
	memset(buf, 'x', sizeof buf);
	CHECK(confstr(_CS_PATH, buf, 4) > 4 && strlen(buf) == 3 && buf[4] == 'x');
	CHECK(confstr(_CS_POSIX_V7_WIDTH_RESTRICTED_ENVS, buf, sizeof buf) > 1);
	CHECK(strstr(buf, sizeof(long) == 8 ? "LP64" : "ILP32"));
	errno = 77;
	CHECK(confstr(_CS_POSIX_V7_LP64_OFF64_LIBS, buf, sizeof buf) <= 1);
	CHECK(confstr(-1, buf, sizeof buf) == 0 && errno == EINVAL);
}

static void bytes(void)
{
	char buf[] = "abcdef?", out[] = ".......";

	swab(buf, out, 5);
	CHECK(memcmp(out, "badc", 4) == 0 && strcmp(out + 5, "..") == 0);
	swab(buf, out, 6);
	CHECK(strcmp(out, "badcfe.") == 0);
	swab(buf + 1, out, -2);
	swab(buf + 1, out, 0);
	CHECK(strcmp(out, "badcfe.") == 0);
}

static void load(void)
{
	double l[4] = { -1, -1, -1, -1 };

	CHECK(getloadavg(l, 1) == 1 && l[0] >= 0 && l[1] < 0);
	CHECK(getloadavg(l, 4) == 3 && l[2] >= 0 && l[2] < 10000 && l[3] < 0);
	CHECK(getloadavg(l, 0) == 0);
}

int main(void)
{
	struct rlimit l;
	long page = sysconf(_SC_PAGESIZE), cpus = sysconf(_SC_NPROCESSORS_ONLN);

	CHECK(page >= 4096 && (page & (page - 1)) == 0 && page == getpagesize());
	CHECK(cpus >= 1 && cpus < 4096 && cpus == get_nprocs());
	CHECK(sysconf(_SC_NPROCESSORS_CONF) >= cpus);
	CHECK(sysconf(_SC_PHYS_PAGES) > 1000);
	/* qemu-user keeps 32 bits of each size for a 32-bit program. */
	if (sizeof(long) > 4 || !getenv("EMULATOR"))
		CHECK(sysconf(_SC_AVPHYS_PAGES) < sysconf(_SC_PHYS_PAGES));
	CHECK(sysconf(_SC_CLK_TCK) == 100);
	CHECK(sysconf(_SC_ARG_MAX) >= 131072);
	CHECK(getrlimit(RLIMIT_NOFILE, &l) == 0);
	CHECK(sysconf(_SC_OPEN_MAX) == (long)l.rlim_cur);
	l.rlim_cur = 33;
	CHECK(setrlimit(RLIMIT_NOFILE, &l) == 0 && sysconf(_SC_OPEN_MAX) == 33);
	l.rlim_cur = l.rlim_max + 1;
	CHECK(setrlimit(RLIMIT_NOFILE, &l) == -1 && errno == EINVAL);
	CHECK(prlimit(getpid(), RLIMIT_NOFILE, 0, &l) == 0 && l.rlim_cur == 33);
	CHECK(sysconf(-1) == -1 && errno == EINVAL);
	options();
	paths();
	strings();
	bytes();
	load();
	return failed;
}
