#include <sched.h>
#include "rseq.h"

/*
 * The kernel may move the program between the reads of the CPU and of its node.
 * Then the CPU is another one, so read again until both are of the same.
 */
static int by_rseq(unsigned *cpu, unsigned *node)
{
	int c, moved;
	unsigned n;

	if (node && __rseq_size < offsetof(struct rseq, mm_cid))
		return 0;
	do {
		c = rseq_cpu();
		n = rseq_node();
		moved = c != rseq_cpu();
	} while (moved);
	if (c < 0)
		return 0;
	if (cpu)
		*cpu = (unsigned)c;
	if (node)
		*node = n;
	return 1;
}

int getcpu(unsigned *cpu, unsigned *node)
{
	return by_rseq(cpu, node) ? 0 : __getcpu(cpu, node);
}
