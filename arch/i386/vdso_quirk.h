/*
 * vdso_quirk.h - qemu-i386 10 and 11 have a getcpu that calls gettimeofday: it puts
 * the seconds where the CPU belongs, the microseconds behind it, and two words
 * of the time zone where the node belongs.
 */
static inline void selftest(struct tickvdso *v)
{
	unsigned cpu[2] = { 0, -1U }, node[2] = { 0, -1U };

	if (v->getcpu && (v->getcpu(cpu, node, 0) || ~(cpu[1] & node[1])))
		v->getcpu = 0;
}
#define VDSO_SELFTEST(vdso) selftest(vdso)
#define VDSO_SELFTESTED "getcpu"
