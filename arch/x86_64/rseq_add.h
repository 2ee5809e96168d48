/*
 * rseq_add.h - adds to a counter of one CPU, in a critical section of rseq(2).
 *
 * Returns 1, or 0 if the thread was not on that CPU, or was interrupted before the
 * addition: then nothing was added. area is the registered struct rseq. The
 * descriptor at 3 is a struct rseq_cs: the section is from 1 to 2, and the kernel
 * goes on at 4 instead, which the operand of a ud1, RSEQ_SIG, must precede.
 */
#include <bits/rseq.h>

static inline int rseq_add(volatile void *area, unsigned cpu,
	unsigned long *counter, unsigned long n)
{
	__asm__ goto(
		".pushsection .data.rel.ro.rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:	.long 0, 0\n\t"
		".quad 1f, 2f - 1f, 4f\n\t"
		".popsection\n\t"
		".pushsection .text.rseq_abort, \"ax\"\n\t"
		".byte 0x0f, 0xb9, 0x3d\n\t"
		".long %c[signature]\n"
		"4:	jmp %l[aborted]\n\t"
		".popsection\n\t"
		"lea 3b(%%rip), %%rax\n\t"
		"mov %%rax, 8(%[area])\n"		/* rseq_cs */
		"1:	cmp %[cpu], 4(%[area])\n\t"	/* cpu_id */
		"jne %l[aborted]\n\t"
		"add %[n], (%[counter])\n"		/* the commit */
		"2:"
		: : [area] "r"(area), [cpu] "r"(cpu), [counter] "r"(counter),
		    [n] "r"(n), [signature] "i"(RSEQ_SIG)
		: "rax", "cc", "memory" : aborted);
	return 1;
aborted:
	return 0;
}
