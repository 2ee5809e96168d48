/*
 * vdso_word.h - the vDSO's clock_getres writes two words, which vdso_widen
 * turns into a struct timespec. On 64-bit machines and x32 the words have 64
 * bits, so they are one already.
 */
struct timespec;

static inline void vdso_widen(struct timespec *ts)
{
	(void)ts;
}
