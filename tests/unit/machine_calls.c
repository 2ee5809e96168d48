/*
 * machine_calls.c - functions of one machine: riscv's __riscv_hwprobe and
 * __riscv_flush_icache, PowerPC's time base, cacheflush of mips and m68k.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>
#include "../test.h"

#if __has_include(<sys/hwprobe.h>)
#include <sys/cachectl.h>
#include <sys/hwprobe.h>

static void same(int flags, unsigned long *cpus, size_t size)
{
	struct riscv_hwprobe a[] = { { RISCV_HWPROBE_KEY_MVENDORID, 0 },
		{ RISCV_HWPROBE_KEY_BASE_BEHAVIOR,
			RISCV_HWPROBE_BASE_BEHAVIOR_IMA },
		{ RISCV_HWPROBE_KEY_IMA_EXT_0, RISCV_HWPROBE_IMA_FD },
		{ 9999, 1 } }, b[4];
	unsigned long set = cpus ? *cpus : 0, other = set;
	int i, r, ours;

	memcpy(b, a, sizeof a);
	r = (int)syscall(SYS_riscv_hwprobe, a, flags ? 3 : 4, size,
		cpus ? &set : 0, flags);
	errno = r ? errno : 0;
	r = errno;
	ours = __riscv_hwprobe(b, flags ? 3 : 4, size, cpus ? &other : 0, flags);
	CHECK(ours == r);
	for (i = 0; i < 4 && !r; i++)
		CHECK(a[i].key == b[i].key && a[i].value == b[i].value);
	CHECK(r || set == other);
}

static void machine(void)
{
	struct riscv_hwprobe p = { RISCV_HWPROBE_KEY_BASE_BEHAVIOR, 0 };
	unsigned long first = 1, some = 0xf;
	static char code[64];
	int i, r = __riscv_hwprobe(&p, 1, 0, 0, 0);

	CHECK(r == 0 || r == ENOSYS);
	CHECK(r || (p.key == RISCV_HWPROBE_KEY_BASE_BEHAVIOR &&
		(p.value & RISCV_HWPROBE_BASE_BEHAVIOR_IMA)));
	for (i = 0; i < 50; i++) {	/* so often that the vDSO may answer */
		same(0, 0, 0);
		same(0, &first, sizeof first);
		same(0, &some, sizeof some);
		same(RISCV_HWPROBE_WHICH_CPUS, &some, sizeof some);
		same(8, 0, 0);
	}
	CHECK(__riscv_flush_icache(code, code + 64, 0) == 0);
	CHECK(__riscv_flush_icache(code, code + 64,
		SYS_RISCV_FLUSH_ICACHE_LOCAL) == 0);
}
#elif __has_include(<sys/platform/ppc.h>)
#include <sys/platform/ppc.h>

/* The time base runs at its frequency, within a third. */
static void machine(void)
{
	unsigned long long frequency = __ppc_get_timebase_freq(), ticks, ns;
	struct timespec from, to, nap = { 0, 20000000 };

	CHECK(frequency == __ppc_get_timebase_freq());
	if (!frequency) {	/* qemu-user has the host's /proc/cpuinfo */
		CHECK(getenv("EMULATOR"));
		return;
	}
	clock_gettime(CLOCK_MONOTONIC, &from);
	ticks = __ppc_get_timebase();
	nanosleep(&nap, 0);
	ticks = __ppc_get_timebase() - ticks;
	clock_gettime(CLOCK_MONOTONIC, &to);
	ns = (unsigned long long)(to.tv_sec - from.tv_sec) * 1000000000u +
		(unsigned long long)to.tv_nsec - (unsigned long long)from.tv_nsec;
	CHECK(ticks * 1000 / (ns * frequency / 1000000000u) > 660);
	CHECK(ticks * 1000 / (ns * frequency / 1000000000u) < 1500);
	__ppc_yield();
	__ppc_set_ppr_low();
	__ppc_set_ppr_med();
}
/* Through musl-gcc, musl's header of this name is found on every machine. */
#elif __has_include(<sys/cachectl.h>) && defined SYS_cacheflush
#include <sys/cachectl.h>

static void machine(void)
{
	static char code[64];

#ifdef FLUSH_SCOPE_LINE
	CHECK(cacheflush(code, FLUSH_SCOPE_LINE, FLUSH_CACHE_BOTH, 64) == 0);
#else
	CHECK(cacheflush(code, 64, BCACHE) == 0);
	CHECK(_flush_cache(code, 64, ICACHE) == 0);
#endif
}
#else
static void machine(void)
{
}
#endif

int main(void)
{
	machine();
	return failed;
}
