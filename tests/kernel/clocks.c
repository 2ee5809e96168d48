/*
 * clocks.c - compares each bound routine, called directly and through the
 * library, with the system call of its name. It prints what the kernel has:
 *
 *	kernel 6.1.0-50-arm64
 *	hash sysv
 *	bound 3 of 3: clock_gettime clock_getres gettimeofday getrandom
 *	rseq 28
 *	checked 1043
 *
 * and a line for each failure. getrandom is not one of the three: it is bound when
 * it was called often.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/random.h>
#include <sys/rseq.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>
#include "elf.h"
#include "syscall.h"
#include "tls.h"
#include "vdso.h"
#include "vdso_word.h"
#include "vgetrandom.def"
#include "../../libc/random/vgetrandom.h"
#include "../test.h"

#ifndef SYS_clock_gettime64
#define SYS_clock_gettime64 SYS_clock_gettime
#define SYS_clock_getres_time64 SYS_clock_getres
#endif

#define TRIES 100

static unsigned checked;

static long long ns(const struct timespec *ts)
{
	return ts->tv_sec * 1000000000LL + ts->tv_nsec;
}

static long long kernel_time(clockid_t clock)
{
	struct timespec ts = { 0, 0 };

	CHECK(!syscall(SYS_clock_gettime64, clock, &ts));
	return ns(&ts);
}

static long long kernel_resolution(clockid_t clock)
{
	struct timespec ts;

	return syscall(SYS_clock_getres_time64, clock, &ts) ? -1 : ns(&ts);
}

/* The entry with this tag in an image's dynamic section, or null. */
static struct dyn *entry(const unsigned char *image, uintptr_t tag)
{
	const struct ehdr *e = (const void *)image;
	const struct phdr *p = (const struct phdr *)(image + e->phoff);
	unsigned i;

	for (i = 0; i < e->phnum; i++, p++) {
		struct dyn *d = (struct dyn *)(image + p->offset);

		for (; p->type == PT_DYNAMIC && d->tag != DT_NULL; d++)
			if (d->tag == tag)
				return d;
	}
	return 0;
}

/* Without the table of this tag the image must have the same routines. */
static void without(const unsigned char *image, uintptr_t tag)
{
	static unsigned char copy[1 << 16];
	const struct phdr *p = (const struct phdr *)
		(image + ((const struct ehdr *)image)->phoff);
	struct tickvdso_routine all, half;
	size_t size;
	unsigned i;

	while (p->type != PT_LOAD)
		p++;
	size = p->filesz;
	CHECK(size <= sizeof copy);
	memcpy(copy, image, size);
	entry(copy, tag)->tag = 0x6fffffff;
	for (i = 0; !tickvdso_routine(i, image, size, &all); i++) {
		CHECK(!tickvdso_routine(i, copy, size, &half));
		CHECK(half.state == all.state);
		CHECK(!all.address || (unsigned char *)half.address - copy ==
			(unsigned char *)all.address - image);
		checked++;
	}
}

static const char *hash(void)
{
	const unsigned char *image = (void *)getauxval(AT_SYSINFO_EHDR);
	int sysv = image && entry(image, DT_HASH);
	int gnu = image && entry(image, DT_GNU_HASH);

	if (!sysv || !gnu)
		return sysv ? "sysv" : gnu ? "gnu" : "none";
	without(image, DT_HASH);
	without(image, DT_GNU_HASH);
	return "both";
}

/* Time never goes back, on one CPU or from one to the next. */
static void monotonic(unsigned long cpus)
{
	long long last = 0, now;
	struct timespec ts;
	unsigned long mask[16] = { 0 };
	int n = __vdso.clock_gettime ? 1000000 : 100000;
	int i, cpu = 0, back = 0;

	for (i = 0; i < n; i++) {
		if (i % 50000 == 0) {
			do
				cpu = (cpu + 1) % (8 * (int)sizeof cpus);
			while (!(cpus >> cpu & 1));
			mask[0] = 1ul << cpu;
			syscall(SYS_sched_setaffinity, 0, sizeof mask, mask);
		}
		clock_gettime(CLOCK_MONOTONIC, &ts);
		now = ns(&ts);
		back += now < last;
		last = now;
	}
	CHECK(!back);
	checked++;
}

static void gettime(clockid_t clock)
{
	int i;

	for (i = 0; i < TRIES; i++) {
		struct timespec direct, through;
		long long before = kernel_time(clock), after;

		/* the routine may make the system call, but with the same answer */
		CHECK(!__vdso.clock_gettime(clock, &direct));
		CHECK(!clock_gettime(clock, &through));
		after = kernel_time(clock);
		CHECK(before <= ns(&direct) && ns(&direct) <= ns(&through) &&
			ns(&through) <= after);
		CHECK(direct.tv_nsec >= 0 && direct.tv_nsec < 1000000000);
		checked++;
	}
}

/*
 * A coarse clock is at most one tick behind the fine one. A tick may be late,
 * or a hypervisor may stop the CPU: so retry for a second.
 */
static void coarse(clockid_t clock, clockid_t fine)
{
	long long tick = kernel_resolution(clock);
	long long start = kernel_time(CLOCK_MONOTONIC), before;
	struct timespec ts;

	do {
		before = kernel_time(fine);
		CHECK(!__vdso.clock_gettime(clock, &ts));
		CHECK(ns(&ts) <= kernel_time(fine));
	} while (ns(&ts) < before - tick &&
		kernel_time(CLOCK_MONOTONIC) < start + 1000000000);
	CHECK(ns(&ts) >= before - tick);
	checked++;
}

static void getres(clockid_t clock)
{
	struct timespec direct = { 0, 0 }, through;
	long long kernel = kernel_resolution(clock);

	CHECK(kernel >= 0 && !vdso_getres(__vdso.clock_getres, clock,
		&direct));
	CHECK(ns(&direct) == kernel);
	CHECK(!clock_getres(clock, &through) && ns(&through) == kernel);
	checked++;
}

static void timeofday(void)
{
	int i;

	for (i = 0; i < TRIES; i++) {
		long long before = kernel_time(CLOCK_REALTIME) / 1000, now;
		struct timeval tv;

		CHECK(!__vdso.gettimeofday(&tv, 0));
		now = tv.tv_sec * 1000000LL + tv.tv_usec;
		CHECK(before <= now);
		CHECK(now <= kernel_time(CLOCK_REALTIME) / 1000);
		CHECK(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
		checked++;
	}
}

static void seconds(void)
{
	int i;

	for (i = 0; i < TRIES; i++) {
		long long before = kernel_time(CLOCK_REALTIME_COARSE), now;
		long long stored;

		now = __vdso.time(&stored);
		CHECK(now == stored && now >= before / 1000000000);
		CHECK(now <= kernel_time(CLOCK_REALTIME_COARSE) / 1000000000);
		checked++;
	}
}

/* Whether we are told that we are on this CPU, by each way that there is. */
static void told(unsigned i)
{
	const volatile struct rseq *area =
		(struct rseq *)(thread_pointer() + (uintptr_t)__rseq_offset);
	unsigned cpu, node, kernel_cpu, kernel_node;

	CHECK(!syscall(SYS_getcpu, &kernel_cpu, &kernel_node, 0));
	CHECK(kernel_cpu == i);
	if (__vdso.getcpu) {
		cpu = node = 77;
		CHECK(!__vdso.getcpu(&cpu, &node, 0));
		CHECK(cpu == i && node == kernel_node);
		checked++;
	}
	if (__rseq_size) {
		CHECK(area->cpu_id == i && area->cpu_id_start == i);
		CHECK(__rseq_size < 24 || area->node_id == kernel_node);
		checked++;
	}
	cpu = node = 77;
	CHECK(!getcpu(&cpu, &node) && cpu == i && node == kernel_node);
	CHECK(sched_getcpu() == (int)i);
	checked++;
}

/* Goes to each CPU, several times. Returns the set of CPUs. */
static unsigned long cpus(void)
{
	unsigned long may[16] = { 0 }, mask[16] = { 0 };
	unsigned i, round;

	CHECK(syscall(SYS_sched_getaffinity, 0, sizeof may, may) > 0);
	for (round = 0; round < 10; round++)
		for (i = 0; i < 8 * sizeof *may; i++) {
			if (!(may[0] >> i & 1))
				continue;
			mask[0] = 1ul << i;
			CHECK(!syscall(SYS_sched_setaffinity, 0, sizeof mask, mask));
			told(i);
		}
	return may[0];
}

/* An unknown clock is an error in the vDSO and in the library. */
static void refusals(void)
{
	struct timespec ts;
	int r;

	if (__vdso.clock_gettime) {
		r = __vdso.clock_gettime(77, &ts);
		CHECK(r == -EINVAL || r == EINVAL);	/* PowerPC: positive */
		checked++;
	}
	if (__vdso.clock_getres) {
		r = __vdso.clock_getres(77, &ts);
		CHECK(r == -EINVAL || r == EINVAL);
		checked++;
	}
	errno = 0;
	CHECK(clock_gettime(77, &ts) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(clock_getres(77, &ts) == -1 && errno == EINVAL);
	checked += 2;
}

/* The routine returns as many bytes as were asked for, or the call's error. */
static void random_bytes(void)
{
	static char a[4096];
	size_t i, n;

	for (i = 0; i < 200; i++)
		CHECK(getrandom(a, 16, 0) == 16);
	for (n = 0; n <= sizeof a && __vgetrandom.routine; n += 1 + n / 2) {
		long r = vdso_call(__vgetrandom.routine, a, n, 0,
			__vgetrandom.state, __vgetrandom.size);

		CHECK(r == (long)n);
		r = vdso_call(__vgetrandom.routine, a, n, 8 /* no such flag */,
			__vgetrandom.state, __vgetrandom.size);
		CHECK(r == -EINVAL);
		checked++;
	}
	CHECK(getrandom(a, 16, 8) == -1 && errno == EINVAL);
}

int main(void)
{
	static const clockid_t clocks[] = { CLOCK_REALTIME, CLOCK_MONOTONIC,
		CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID,
		CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE,
		CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, CLOCK_TAI };
	const struct { const char *name; int bound; } routines[] = {
#define ROUTINE(slot, symbol) { #slot, __vdso.slot != 0 },
#include "vdso.def"
	};
	struct utsname u;
	unsigned i, bound = 0, twice = 0;

	CHECK(!uname(&u));
	printf("kernel %s\nhash %s\n", u.release, hash());
	for (i = 0; i < sizeof routines / sizeof *routines; i++)
		if (i && !strcmp(routines[i].name, routines[i - 1].name))
			twice++;	/* two routines for a slot */
		else
			bound += (unsigned)routines[i].bound;
	printf("bound %u of %u:", bound, i - twice);
	for (i = 0; i < sizeof routines / sizeof *routines; i++)
		if (routines[i].bound && (!i ||
		    strcmp(routines[i].name, routines[i - 1].name)))
			printf(" %s", routines[i].name);
	random_bytes();
	puts(__vgetrandom.routine ? " getrandom" : "");
	printf("rseq %u\n", __rseq_size);
	for (i = 0; i < sizeof clocks / sizeof *clocks; i++) {
		if (__vdso.clock_gettime)
			gettime(clocks[i]);
		if (__vdso.clock_getres)
			getres(clocks[i]);
	}
	if (__vdso.clock_gettime) {
		coarse(CLOCK_REALTIME_COARSE, CLOCK_REALTIME);
		coarse(CLOCK_MONOTONIC_COARSE, CLOCK_MONOTONIC);
	}
	if (__vdso.gettimeofday)
		timeofday();
	if (__vdso.time)
		seconds();
	refusals();
	monotonic(cpus());
	printf("checked %u\n", checked);
	return failed;
}
