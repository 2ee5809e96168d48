/*
 * vdso_word.h - what the vDSO's clock_getres fills in are two integers as wide
 * as a register: here they are a struct timespec.
 */
struct timespec;

static inline void vdso_widen(struct timespec *ts)
{
	(void)ts;
}
