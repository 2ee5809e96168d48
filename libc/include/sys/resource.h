/*
 * sys/resource.h - POSIX <sys/resource.h>, prlimit(2): limits, usage, priority.
 * Functions return -1 and set errno on failure.
 */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <bits/resource.h>
#include <bits/timeval.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;
typedef unsigned int id_t;
typedef __UINT64_TYPE__ rlim_t;

struct rlimit {
	rlim_t rlim_cur, rlim_max;
};

struct rusage {
	struct timeval ru_utime, ru_stime;
	long ru_maxrss;		/* KiB */
	long ru_ixrss, ru_idrss, ru_isrss;
	long ru_minflt, ru_majflt, ru_nswap, ru_inblock, ru_oublock;
	long ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw;
};

#define RLIM_INFINITY (~0ULL)
#define RLIM_SAVED_CUR RLIM_INFINITY
#define RLIM_SAVED_MAX RLIM_INFINITY
#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_LOCKS 10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE 12
#define RLIMIT_NICE 13
#define RLIMIT_RTPRIO 14
#define RLIMIT_RTTIME 15
#define RLIM_NLIMITS 16

#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#ifdef _GNU_SOURCE
#define RUSAGE_THREAD 1
#endif

#define PRIO_MIN (-20)
#define PRIO_MAX 20
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2

/*
 * EINVAL: unknown resource, or soft limit above the hard one. EPERM: hard
 * raised.
 */
int getrlimit(int resource, struct rlimit *limit);
int setrlimit(int resource, const struct rlimit *limit);
#ifdef _GNU_SOURCE
/* The same for another process; 0 is the caller. limit, old may be null. */
int prlimit(pid_t process, int resource, const struct rlimit *limit,
	struct rlimit *old);
#endif
int getrusage(int who, struct rusage *usage);
/*
 * Returns the nice value, -20 to 19. As that may be -1, set errno to 0 before.
 */
int getpriority(int which, id_t who);
int setpriority(int which, id_t who, int nice);

#ifdef __cplusplus
}
#endif

#endif
