/*
 * vdso_call.h - calls a routine of the vDSO that returns a value or a negated
 * errno. FAILS(name, error) defines one that only fails, for tests.
 */
typedef long vdso_getrandom(void *buf, unsigned long n, unsigned flags,
	void *state, unsigned long size);

static inline long vdso_call(vdso_getrandom *f, void *buf, unsigned long n,
	unsigned flags, void *state, unsigned long size)
{
	return f(buf, n, flags, state, size);
}

#define FAILS(name, error) \
	static long name(void *buf, unsigned long n, unsigned flags, \
		void *state, unsigned long size) \
	{ \
		(void)buf, (void)n, (void)flags, (void)state, (void)size; \
		return -(error); \
	}
