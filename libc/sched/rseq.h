/*
 * rseq.h - the area in which the kernel keeps the number of the CPU. It is
 * thread-local, so that it is on the initial stack: a page that the program uses
 * anyway. A page of its own would cost three times as much as the registration.
 */
#ifndef RSEQ_H
#define RSEQ_H

#include <sys/rseq.h>

#ifdef RSEQ_SIG

/* Kernels until 7.2 fill 33 bytes, aligned to 64. */
#define RSEQ_AREA 64

union rseq_area {
	struct rseq rseq;
	char bytes[RSEQ_AREA];
};

extern __thread union rseq_area __rseq_area
	__attribute__((tls_model("local-exec")));

/* The CPU, or a negative number if there is no registration. */
static inline int rseq_cpu(void)
{
	return (int)*(volatile uint32_t *)&__rseq_area.rseq.cpu_id;
}

static inline unsigned rseq_node(void)
{
	return *(volatile uint32_t *)&__rseq_area.rseq.node_id;
}

#else

static inline int rseq_cpu(void)
{
	return -1;
}

static inline unsigned rseq_node(void)
{
	return 0;
}

#endif

/*
 * 0 if the area is registered, else the kernel's negated errno, or one of these:
 * no kernel has rseq for this machine; the program is linked with -lnorseq, or
 * without what registers.
 */
#define RSEQ_NOT_HERE 1
#define RSEQ_LEFT_OUT 2
#define RSEQ_NOT_LINKED 3
extern int __rseq_error;

/* The same as __rseq_size, but no reference to it links what registers. */
extern unsigned __rseq_filled;

/* What serves if there is no registration: the vDSO, or the system call. */
int __getcpu(unsigned *cpu, unsigned *node);
int __sched_getcpu(void);

#endif
