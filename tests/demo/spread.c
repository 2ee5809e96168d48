/*
 * spread.c - a counter that many processes increment, spread over stripes so that
 * CPUs do not wait for each other's caches. How fast it is depends on how a process
 * learns its CPU: by a system call, by the vDSO or by rseq.
 *
 *	tick-cc -O2 -I arch/x86_64 tests/demo/spread.c -o spread && ./spread
 *
 * usage: spread [MILLISECONDS [SYSFS]]
 * Prints the increments a second of each way, and fails if one was lost. The last
 * way is a counter for each CPU and an increment that is not atomic, but a critical
 * section of rseq: it works although the processes are moved to other CPUs all the
 * time. It needs arch/<abi>/rseq_add.h, which x86_64 and aarch64 have.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/rseq.h>
#include <sys/syscall.h>
#include <sys/vdso.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#if __has_include("rseq_add.h")
#include "rseq_add.h"
#define CRITICAL_SECTION
#endif

#define CPUS 1024
#define LEVELS 8	/* index0 to index7 in sysfs; processors have up to 5 */
#define PROCESSES 64
#define LONG_BITS (8 * sizeof(long))

typedef unsigned long set[CPUS / LONG_BITS];

/* Counters on cache lines of their own; some prefetchers load two at once. */
struct line {
	unsigned long count;
	char unused[128 - sizeof(long)];
} __attribute__((aligned(128)));

/* What the processes share. */
static struct shared {
	struct line stripe[CPUS];
	struct line done[PROCESSES];	/* the increments of each process */
	int go, stop;
} *shared;

static set may;				/* the CPUs that we may use */
static unsigned cpus;			/* how many */
static unsigned stripe_of[CPUS];
static int (*vdso_getcpu)(unsigned *, unsigned *, void *);

static int in(const set s, unsigned cpu)
{
	return s[cpu / LONG_BITS] >> cpu % LONG_BITS & 1;
}

static void move(pid_t pid, unsigned cpu)
{
	set one = { 0 };

	one[cpu / LONG_BITS] = 1ul << cpu % LONG_BITS;
	syscall(SYS_sched_setaffinity, pid, sizeof one, one);
}

/* --- which stripe: CPUs that share a cache get the same or the next one --------- */

/* The first CPU of those that share a cache with this one; without sysfs itself. */
static unsigned leader(const char *sysfs, unsigned cpu, unsigned level)
{
	char path[300];
	unsigned first = cpu;
	FILE *f;

	snprintf(path, sizeof path, "%s/devices/system/cpu/cpu%u/cache/index%u/"
		"shared_cpu_list", sysfs, cpu, level);
	f = fopen(path, "r");
	if (!f)
		return cpu;
	if (fscanf(f, "%u", &first) != 1)
		first = cpu;
	fclose(f);
	return first;
}

static unsigned (*leaders)[LEVELS];

/* Orders CPUs by the largest cache that they share, then by the next smaller one. */
static int by_cache(const void *a, const void *b)
{
	const unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;
	unsigned level = LEVELS;

	while (level--)
		if (leaders[x][level] != leaders[y][level])
			return leaders[x][level] < leaders[y][level] ? -1 : 1;
	return x < y ? -1 : x > y;
}

static void choose_stripes(const char *sysfs, unsigned stripes)
{
	static unsigned order[CPUS];
	unsigned i, level, n = 0;

	leaders = calloc(CPUS, sizeof *leaders);
	if (!leaders)
		exit(2);
	for (i = 0; i < CPUS; i++) {
		if (!in(may, i))
			continue;
		order[n++] = i;
		for (level = 0; level < LEVELS; level++)
			leaders[i][level] = leader(sysfs, i, level);
	}
	qsort(order, n, sizeof *order, by_cache);
	for (i = 0; i < n; i++)
		stripe_of[order[i]] = i * stripes / n;
	free(leaders);
}

/* --- the ways: each increments once and returns how often that was done ---------- */

static unsigned add(unsigned stripe)
{
	__atomic_fetch_add(&shared->stripe[stripe].count, 1, __ATOMIC_RELAXED);
	return 1;
}

static unsigned one_counter(void)
{
	return add(0);
}

static unsigned by_call(void)
{
	unsigned cpu;

	syscall(SYS_getcpu, &cpu, 0, 0);
	return add(stripe_of[cpu % CPUS]);
}

static unsigned by_vdso(void)
{
	unsigned cpu = 0;

	vdso_getcpu(&cpu, 0, 0);
	return add(stripe_of[cpu % CPUS]);
}

static unsigned by_rseq(void)
{
	return add(stripe_of[(unsigned)sched_getcpu() % CPUS]);
}

#ifdef CRITICAL_SECTION
static unsigned by_section(void)
{
	char *area = (char *)__builtin_thread_pointer() + __rseq_offset;
	unsigned cpu = *(volatile unsigned *)(area +
		offsetof(struct rseq, cpu_id_start));

	if (rseq_add(area, cpu, &shared->stripe[cpu % CPUS].count, 1))
		return 1;
	return 0;	/* moved, or interrupted: the caller tries again */
}
#endif

/* --- running them -------------------------------------------------------------- */

static void nap(long ns)
{
	struct timespec ts = { ns / 1000000000, ns % 1000000000 };

	nanosleep(&ts, 0);
}

static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

static void work(unsigned (*way)(void), unsigned long *done)
{
	unsigned long n = 0;
	int i;

	while (!__atomic_load_n(&shared->go, __ATOMIC_ACQUIRE))
		sched_yield();
	while (!__atomic_load_n(&shared->stop, __ATOMIC_RELAXED))
		for (i = 0; i < 64; i++)
			n += way();
	*done = n;
	_exit(0);
}

/* Moves a process to the next CPU, each in its turn. Returns how many moves. */
static unsigned stir(const pid_t *pid, unsigned processes, long long until)
{
	unsigned moves = 0, cpu = 0;

	for (; now() < until; moves++) {
		do
			cpu = (cpu + 1) % CPUS;
		while (!in(may, cpu));
		move(pid[moves % processes], cpu);
		nap(50000);
	}
	return moves;
}

static int run(const char *name, unsigned (*way)(void), unsigned processes,
	long ms, int moving)
{
	pid_t pid[PROCESSES];
	unsigned long long done = 0, counted = 0;
	long long start, tenths;
	unsigned i, moves = 0;
	int status, failed = 0;

	memset(shared, 0, sizeof *shared);
	for (i = 0; i < processes; i++) {
		pid[i] = fork();
		if (!pid[i])
			work(way, &shared->done[i].count);
		if (pid[i] < 0) {
			perror("fork");
			exit(2);
		}
	}
	start = now();
	__atomic_store_n(&shared->go, 1, __ATOMIC_RELEASE);
	if (moving)
		moves = stir(pid, processes, start + ms * 1000000LL);
	else
		nap(ms * 1000000L);
	__atomic_store_n(&shared->stop, 1, __ATOMIC_RELAXED);
	tenths = (now() - start) / 100;	/* of a microsecond */
	for (i = 0; i < processes; i++) {
		failed |= waitpid(pid[i], &status, 0) != pid[i] || status;
		done += shared->done[i].count;
	}
	for (i = 0; i < CPUS; i++)
		counted += shared->stripe[i].count;
	failed |= !done || done != counted;
	done = done * 100 / (unsigned long long)(tenths ? tenths : 1);
	printf("%-44s %6llu.%llu", name, done / 10, done % 10);
	if (moves)
		printf("  %u moves%s", moves, failed ? "" : ", nothing lost");
	puts(failed ? "  INCREMENTS LOST" : "");
	fflush(stdout);
	return failed;
}

int main(int argc, char **argv)
{
	long ms = argc > 1 ? atol(argv[1]) : 200;
	const char *sysfs = argc > 2 ? argv[2] : "/sys";
	const char *no_rseq = "", *no_vdso = "";
	struct vdso_function f;
	unsigned i, stripes, processes;
	int failed;

	if (ms < 1 || ms > 100000)
		ms = 200;
	if (syscall(SYS_sched_getaffinity, 0, sizeof may, may) <= 0) {
		perror("sched_getaffinity");
		return 2;
	}
	for (i = 0; i < CPUS; i++)
		cpus += (unsigned)in(may, i);
	processes = cpus < 2 ? 2 : cpus < PROCESSES ? cpus : PROCESSES;
	stripes = cpus;
	choose_stripes(sysfs, stripes);
	shared = mmap(0, sizeof *shared, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED) {
		perror("mmap");
		return 2;
	}
	for (i = 0; !vdso_function(i, &f); i++)
		if (!strcmp(f.name, "sched_getcpu")) {
			no_rseq = strcmp(f.path, "rseq") ? f.reason : 0;
			no_vdso = f.routine.address ? 0 : f.routine.reason;
			*(void **)&vdso_getcpu = f.routine.address;
		}

	printf("%u CPUs, %u processes, %u stripes\n%-44s %8s\n", cpus, processes,
		stripes, "", "10^6/s");
	failed = run("one counter", one_counter, processes, ms, 0);
	failed |= run("stripes, CPU by the system call", by_call, processes, ms, 0);
	if (no_vdso)
		printf("stripes, CPU by the vDSO: %s\n", no_vdso);
	else
		failed |= run("stripes, CPU by the vDSO", by_vdso, processes, ms, 0);
	if (no_rseq) {
		printf("rseq: %s\n", no_rseq);
		return failed;
	}
	failed |= run("stripes, CPU by rseq", by_rseq, processes, ms, 0);
#ifdef CRITICAL_SECTION
	failed |= run("a counter for each CPU, rseq critical section", by_section,
		processes, ms, 1);
#endif
	return failed;
}
