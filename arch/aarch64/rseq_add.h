/*
 * rseq_add.h - adds to a counter of one CPU, in a critical section of rseq(2).
 *
 * Returns 1, or 0 if the thread was not on that CPU, or was interrupted before the
 * addition: then nothing was added. area is the registered struct rseq. The
 * descriptor at 3 is a struct rseq_cs: the section is from 1 to 2, and the kernel
 * goes on at 4 instead, which the instruction RSEQ_SIG must precede.
 */
#include <bits/rseq.h>

static inline int rseq_add(volatile void *area, unsigned cpu,
	unsigned long *counter, unsigned long n)
{
	__asm__ goto(
		".pushsection .data.rel.ro.rseq_cs, \"aw\"\n\t"
		".balign 32\n"
		"3:	.word 0, 0\n\t"
		".xword 1f, 2f - 1f, 4f\n\t"
		".popsection\n\t"
		"adrp x9, 3b\n\t"
		"add x9, x9, :lo12:3b\n\t"
		"str x9, [%[area], #8]\n"		/* rseq_cs */
		"1:	ldr w9, [%[area], #4]\n\t"	/* cpu_id */
		"cmp w9, %w[cpu]\n\t"
		"b.ne %l[aborted]\n\t"
		"ldr x9, [%[counter]]\n\t"
		"add x9, x9, %[n]\n\t"
		"str x9, [%[counter]]\n"		/* the commit */
		"2:	b 5f\n\t"
		".inst %c[signature]\n"
		"4:	b %l[aborted]\n"
		"5:"
		: : [area] "r"(area), [cpu] "r"(cpu), [counter] "r"(counter),
		    [n] "r"(n), [signature] "i"(RSEQ_SIG)
		: "x9", "cc", "memory" : aborted);
	return 1;
aborted:
	return 0;
}
