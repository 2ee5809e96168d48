/*
 * norseq.c - linked by -lnorseq: the functions that use rseq, without it. So the
 * program registers nothing, and needs no thread-local memory for it.
 */
#include <sched.h>
#include "rseq.h"

const ptrdiff_t __rseq_offset;
const unsigned __rseq_size, __rseq_flags;
/* In a section that start-up writes to anyway: .data would be another page. */
#define RELRO __attribute__((section(".data.rel.ro")))
RELRO unsigned __rseq_filled = 0;
RELRO int __rseq_error = RSEQ_LEFT_OUT;

int getcpu(unsigned *cpu, unsigned *node)
{
	return __getcpu(cpu, node);
}

int sched_getcpu(void)
{
	return __sched_getcpu();
}
