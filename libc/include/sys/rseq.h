/*
 * rseq.h - rseq(2), restartable sequences: memory in which the kernel keeps the
 * number of the CPU that a thread runs on, and code that the kernel restarts when
 * it has moved the thread in the middle. As glibc 2.41 has it.
 *
 * Programs that use anything declared here, sched_getcpu or getcpu register one
 * struct rseq before main. Those that bring a registration of their own are linked
 * with -lnorseq: then nothing is registered, and __rseq_size is 0.
 */
#ifndef _SYS_RSEQ_H
#define _SYS_RSEQ_H

#include <stddef.h>
#include <stdint.h>
/* RSEQ_SIG, unless no kernel has rseq for this machine */
#include <bits/rseq.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef _LINUX_RSEQ_H	/* <linux/rseq.h> has these too */
#define _LINUX_RSEQ_H

/* The cpu_id of an area in which the kernel keeps none. */
enum rseq_cpu_id_state {
	RSEQ_CPU_ID_UNINITIALIZED = -1,
	RSEQ_CPU_ID_REGISTRATION_FAILED = -2
};

/* flags of the system call */
enum rseq_flags {
	RSEQ_FLAG_UNREGISTER = 1
};

/* flags of struct rseq_cs: not used by kernels since 6.1 */
enum rseq_cs_flags_bit {
	RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT = 0,
	RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT = 1,
	RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT = 2
};

enum rseq_cs_flags {
	RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT = 1 << 0,
	RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL = 1 << 1,
	RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE = 1 << 2
};

/* A critical section: if interrupted in it, the thread goes on at abort_ip. */
struct rseq_cs {
	uint32_t version;		/* 0 */
	uint32_t flags;			/* 0 */
	uint64_t start_ip;
	uint64_t post_commit_offset;	/* its length in bytes */
	uint64_t abort_ip;		/* RSEQ_SIG precedes this address */
} __attribute__((__aligned__(32)));

/*
 * The area. The kernel writes to all of it but rseq_cs and flags; node_id and
 * mm_cid are valid if __rseq_size reaches to their end. Programs store the address
 * of a struct rseq_cs in rseq_cs, which the kernel clears when it restarts.
 */
struct rseq {
	uint32_t cpu_id_start;	/* the CPU, or 0 if there is no registration */
	uint32_t cpu_id;	/* the CPU, or one of rseq_cpu_id_state */
	uint64_t rseq_cs;
	uint32_t flags;		/* 0 */
	uint32_t node_id;	/* the NUMA node (Linux 6.3) */
	uint32_t mm_cid;	/* the lowest number free in the process (6.3) */
	char end[];
} __attribute__((__aligned__(32)));

#endif

/*
 * Where the registered area is: this many bytes after the thread pointer (what
 * __builtin_thread_pointer returns).
 */
extern const ptrdiff_t __rseq_offset;

/*
 * How many bytes of it the kernel keeps up to date: 20, or more since Linux 6.3.
 * 0 if none is registered: the kernel or a sandbox refuses it, a part of the
 * program was first, or it is linked with -lnorseq.
 */
extern const unsigned int __rseq_size;

/* The flags of the registration: 0. */
extern const unsigned int __rseq_flags;

#ifdef __cplusplus
}
#endif

#endif
