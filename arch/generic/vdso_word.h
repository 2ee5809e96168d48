/*
 * vdso_word.h - vdso_getres() calls the vDSO's clock_getres, which writes two
 * words. On 64-bit machines and x32 these have 64 bits: a struct timespec.
 */
struct timespec;

typedef __INT64_TYPE__ vdso_word;

static inline int vdso_getres(int (*getres)(int, void *), int clock,
	struct timespec *ts)
{
	return getres(clock, ts);
}
