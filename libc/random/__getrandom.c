/* __getrandom.c - random bytes from the vDSO, or from the kernel. */
#include <sys/random.h>
#include "random.h"
#include "syscall.h"
#include "vgetrandom.h"
#include "vgetrandom.def"

/*
 * The vDSO's routine saves about 200 ns a call, and 200 ns more for each 512 bytes.
 * Binding it takes as long as 170 such savings, so that many come first.
 */
#define PAYS 170

/*
 * The routine does what the system call does, but for these arguments: it stores
 * through a null pointer, it accepts GRND_RANDOM with GRND_INSECURE (6 and 7),
 * and it ignores signals, for which the kernel interrupts long calls.
 */
static int served(const void *buf, size_t n, unsigned flags)
{
	return buf && n <= 65536 && flags < (GRND_RANDOM | GRND_INSECURE);
}

long __getrandom(void *buf, size_t n, unsigned flags)
{
	static unsigned saved;	/* by the routine, had it been bound */
	const struct vgetrandom *v = &__vgetrandom;
	long r;

	if (!VGETRANDOM[0])
		return syscall3(SYS_getrandom, buf, n, flags);
	if (v->routine && served(buf, n, flags)) {
		r = vdso_call(v->routine, buf, n, flags, v->state, v->size);
		if (r >= 0)
			return r;
	}
	r = syscall3(SYS_getrandom, buf, n, flags);
	if (saved < PAYS && r > 0) {
		saved += 1 + (unsigned)r / 512;
		if (saved >= PAYS)
			__vgetrandom_bind();
	}
	return r;
}
