/*
 * vdso_quirk.h - a self-test of getcpu.
 *
 * In qemu-i386 10 and 11 getcpu calls gettimeofday instead: it writes seconds
 * and microseconds to cpu, and two words of the time zone to node. Each points
 * to one word, so see whether the word after it is overwritten.
 */
static inline void selftest(struct tickvdso *v)
{
	unsigned cpu[2] = { 0, -1U }, node[2] = { 0, -1U };

	if (v->getcpu && (v->getcpu(cpu, node, 0) ||
	    cpu[1] != -1U || node[1] != -1U))
		v->getcpu = 0;
}
#define VDSO_SELFTEST(vdso) selftest(vdso)
#define VDSO_SELFTESTED "getcpu"
