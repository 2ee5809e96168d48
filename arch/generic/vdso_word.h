/*
 * vdso_word.h - the integer of the vDSO's clock_getres, which fills in two of
 * them: as wide as a register, so here they are a struct timespec.
 */
typedef long vdso_word;

struct timespec;

static inline void vdso_widen(struct timespec *ts)
{
	(void)ts;
}
