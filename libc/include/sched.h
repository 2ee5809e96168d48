/*
 * sched.h - POSIX <sched.h>, sched(7), namespaces(7): scheduling, clone.
 *
 * Unless noted otherwise, functions return -1 and set errno on failure: ESRCH if
 * there is no such process (0 is the caller), EPERM without the privilege.
 */
#ifndef _SCHED_H
#define _SCHED_H

#include <bits/long.h>
#include <bits/timespec.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __INT64_TYPE__ time_t;

/*
 * A set of CPUs, 0 to CPU_SETSIZE - 1. The kernel refuses sets whose size is no
 * multiple of its own long, which has 64 bits for x32 too.
 */
typedef unsigned __KERNEL_LONG __cpu_word;
typedef struct {
	__cpu_word __bits[1024 / 8 / sizeof(__cpu_word)];
} cpu_set_t;

struct sched_param {
	int sched_priority;
};

#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2

/*
 * sched_setscheduler(2): the policy and the priority of a process: 1 to 99 for
 * SCHED_FIFO and SCHED_RR, 0 for the others. EINVAL for any other value. The
 * first returns 0, not the previous policy as POSIX has it.
 */
int sched_setscheduler(pid_t process, int policy, const struct sched_param *p);
int sched_getscheduler(pid_t process);
int sched_setparam(pid_t process, const struct sched_param *p);
int sched_getparam(pid_t process, struct sched_param *p);
/* The range of priorities of a policy; EINVAL if that is unknown. */
int sched_get_priority_max(int policy);
int sched_get_priority_min(int policy);
/* How long a process may run under SCHED_RR before the next one does. */
int sched_rr_get_interval(pid_t process, struct timespec *interval);

#ifdef _GNU_SOURCE
/*
 * getcpu(2): the CPU and the NUMA node that the caller was running on; it may
 * have been moved since. Either pointer may be null. Returns 0.
 *
 * Programs that link this or sched_getcpu register memory by rseq(2) before main,
 * and read from that; else the vDSO serves, or the system call. <sys/rseq.h> tells
 * more. In a child of vfork, which shares the memory, the answer may be the CPU on
 * which the parent was.
 */
int getcpu(unsigned *cpu, unsigned *node);

/* sched_getcpu(3): the CPU that the caller was running on. */
int sched_getcpu(void);
#endif

/* sched_yield(2): lets other processes run. Returns 0. */
int sched_yield(void);

#ifdef _GNU_SOURCE
#define SCHED_NORMAL 0
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#define SCHED_DEADLINE 6
#define SCHED_RESET_ON_FORK 0x40000000

/* What the child shares with its parent (clone(2)), or gets for itself. */
#define CSIGNAL 0x000000ff	/* the signal that the parent gets at the end */
#define CLONE_NEWTIME 0x00000080	/* unshare and setns only */
#define CLONE_VM 0x00000100
#define CLONE_FS 0x00000200
#define CLONE_FILES 0x00000400
#define CLONE_SIGHAND 0x00000800
#define CLONE_PIDFD 0x00001000
#define CLONE_PTRACE 0x00002000
#define CLONE_VFORK 0x00004000
#define CLONE_PARENT 0x00008000
#define CLONE_THREAD 0x00010000
#define CLONE_NEWNS 0x00020000
#define CLONE_SYSVSEM 0x00040000
#define CLONE_SETTLS 0x00080000
#define CLONE_PARENT_SETTID 0x00100000
#define CLONE_CHILD_CLEARTID 0x00200000
#define CLONE_DETACHED 0x00400000
#define CLONE_UNTRACED 0x00800000
#define CLONE_CHILD_SETTID 0x01000000
#define CLONE_NEWCGROUP 0x02000000
#define CLONE_NEWUTS 0x04000000
#define CLONE_NEWIPC 0x08000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000
#define CLONE_IO 0x80000000

/*
 * clone(2): starts a child that calls function(argument) on its own stack, and
 * ends with the result as its status. stack is the end of that stack, where it
 * grows down from. Returns the child's id. After the argument come up to three
 * more, as the flags demand: pid_t *parent_id, void *tls, pid_t *child_id.
 * EINVAL if the function or the stack is null. With CLONE_VM, the library's data
 * (errno, streams, malloc) are shared too, and nothing guards them. Two that call
 * getrandom or arc4random at once may even get the same bytes.
 */
int clone(int (*function)(void *), void *stack, int flags, void *argument, ...);
/* unshare(2): gives the caller its own of what the flags name. */
int unshare(int flags);
/*
 * setns(2): joins a namespace, open as /proc/ID/ns/..., or those of a process
 * that fd (pidfd_open) refers to. type: CLONE_NEW..., or 0 for any.
 */
int setns(int fd, int type);

#define CPU_SETSIZE 1024

/*
 * sched_setaffinity(2): the CPUs that a process may run on. The set has n bytes;
 * EINVAL if it names no CPU, or, for the second, if n is less than the kernel's
 * sets have. Of larger sets the remainder is set to zero.
 */
int sched_setaffinity(pid_t process, size_t n, const cpu_set_t *set);
int sched_getaffinity(pid_t process, size_t n, cpu_set_t *set);

/*
 * CPU_SET(3): the macros with _S are for sets of any size, given in bytes. CPUs
 * outside are not in the set, and adding them has no effect. CPU_ALLOC(count)
 * returns an empty set of CPU_ALLOC_SIZE(count) bytes, or null. The macros evaluate
 * their arguments more than once.
 */
int __sched_cpucount(size_t n, const cpu_set_t *set);
cpu_set_t *__sched_cpualloc(size_t count);
void __sched_cpufree(cpu_set_t *set);
#define __CPU_BITS (8 * sizeof(__cpu_word))
#define __CPU_DO(cpu, n, set, op) ((size_t)(cpu) / 8 >= (n) ? (__cpu_word)0 : \
	(((__cpu_word *)(set))[(size_t)(cpu) / __CPU_BITS] op \
	((__cpu_word)1 << (size_t)(cpu) % __CPU_BITS)))
#define __CPU_EACH(n, to, a, op, b) do { \
	size_t __i; \
	for (__i = 0; __i < (n) / sizeof(__cpu_word); __i++) \
		((__cpu_word *)(to))[__i] = ((__cpu_word *)(a))[__i] op \
			((__cpu_word *)(b))[__i]; \
} while (0)
#define CPU_SET_S(cpu, n, set) __CPU_DO(cpu, n, set, |=)
#define CPU_CLR_S(cpu, n, set) __CPU_DO(cpu, n, set, &= ~)
#define CPU_ISSET_S(cpu, n, set) (__CPU_DO(cpu, n, set, &) != 0)
#define CPU_ZERO_S(n, set) __builtin_memset(set, 0, n)
#define CPU_COUNT_S(n, set) __sched_cpucount(n, set)
#define CPU_EQUAL_S(n, a, b) (__builtin_memcmp(a, b, n) == 0)
#define CPU_AND_S(n, to, a, b) __CPU_EACH(n, to, a, &, b)
#define CPU_OR_S(n, to, a, b) __CPU_EACH(n, to, a, |, b)
#define CPU_XOR_S(n, to, a, b) __CPU_EACH(n, to, a, ^, b)
#define CPU_SET(cpu, set) CPU_SET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_CLR(cpu, set) CPU_CLR_S(cpu, sizeof(cpu_set_t), set)
#define CPU_ISSET(cpu, set) CPU_ISSET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_ZERO(set) CPU_ZERO_S(sizeof(cpu_set_t), set)
#define CPU_COUNT(set) CPU_COUNT_S(sizeof(cpu_set_t), set)
#define CPU_EQUAL(a, b) CPU_EQUAL_S(sizeof(cpu_set_t), a, b)
#define CPU_AND(to, a, b) CPU_AND_S(sizeof(cpu_set_t), to, a, b)
#define CPU_OR(to, a, b) CPU_OR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_XOR(to, a, b) CPU_XOR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_ALLOC_SIZE(count) \
	(((count) + __CPU_BITS - 1) / __CPU_BITS * sizeof(__cpu_word))
#define CPU_ALLOC(count) __sched_cpualloc(count)
#define CPU_FREE(set) __sched_cpufree(set)
#endif

#ifdef __cplusplus
}
#endif

#endif
