/* sched.h - POSIX <sched.h>, getcpu(2): scheduling. */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef _GNU_SOURCE
/*
 * getcpu(2): the CPU and the NUMA node that the caller was running on; it may
 * have been moved since. Either pointer may be null. Returns 0.
 */
int getcpu(unsigned *cpu, unsigned *node);

/* sched_getcpu(3): the CPU that the caller was running on. */
int sched_getcpu(void);
#endif

/* sched_yield(2): lets other processes run. Returns 0. */
int sched_yield(void);

#ifdef __cplusplus
}
#endif

#endif
