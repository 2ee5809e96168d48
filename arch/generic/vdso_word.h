/*
 * vdso_word.h - the vDSO's clock_getres writes two longs, which vdso_widen
 * turns into a struct timespec. On 64-bit machines and x32
 * they are one already.
 */
struct timespec;

static inline void vdso_widen(struct timespec *ts)
{
	(void)ts;
}
