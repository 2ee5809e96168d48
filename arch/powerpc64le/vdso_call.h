/*
 * vdso_call.h - calls a routine of the vDSO that returns a value or, with CR0.SO
 * set, a positive errno: C can't tell these apart. __vdso_call.S negates it.
 */
typedef long vdso_getrandom(void *buf, unsigned long n, unsigned flags,
	void *state, unsigned long size);

long __vdso_call(void *buf, unsigned long n, unsigned flags, void *state,
	unsigned long size, vdso_getrandom *f);

static inline long vdso_call(vdso_getrandom *f, void *buf, unsigned long n,
	unsigned flags, void *state, unsigned long size)
{
	return __vdso_call(buf, n, flags, state, size, f);
}

#define FAILS(name, error) \
	__asm__(".pushsection .text\n" #name ":\n" \
		"	li 3, " #error "\n" \
		"	crset 3\n"	/* CR0.SO */ \
		"	blr\n" \
		".popsection"); \
	vdso_getrandom name;
