/* sched_policy.c - CPU sets, affinity, scheduling policies and priorities. */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static void sets(void)
{
	size_t size = CPU_ALLOC_SIZE(3000);
	cpu_set_t a, b, c, *large = CPU_ALLOC(3000);
	int i;

	CHECK(sizeof(cpu_set_t) == CPU_SETSIZE / 8);
	CPU_ZERO(&a);
	CPU_ZERO(&b);
	CHECK(CPU_COUNT(&a) == 0 && CPU_EQUAL(&a, &b));
	for (i = 0; i < CPU_SETSIZE; i += 5)
		CPU_SET(i, &a);
	for (i = 0; i < CPU_SETSIZE; i += 7)
		CPU_SET(i, &b);
	CHECK(CPU_COUNT(&a) == 205 && CPU_COUNT(&b) == 147);
	CHECK(CPU_ISSET(1020, &a) && !CPU_ISSET(1023, &a) && !CPU_ISSET(31, &a));
	CHECK(!CPU_EQUAL(&a, &b));
	CPU_AND(&c, &a, &b);
	CHECK(CPU_COUNT(&c) == 30 && CPU_ISSET(35, &c) && !CPU_ISSET(5, &c));
	CPU_OR(&c, &a, &b);
	CHECK(CPU_COUNT(&c) == 322);
	CPU_XOR(&c, &a, &b);
	CHECK(CPU_COUNT(&c) == 292 && !CPU_ISSET(35, &c));
	CPU_CLR(5, &a);
	CHECK(!CPU_ISSET(5, &a) && CPU_COUNT(&a) == 204);
	/* outside of the set */
	CPU_SET(CPU_SETSIZE, &a);
	CPU_CLR(CPU_SETSIZE, &a);
	CHECK(!CPU_ISSET(CPU_SETSIZE, &a) && CPU_COUNT(&a) == 204);

	CHECK(size >= 375 && size % sizeof(long) == 0 && size < 400);
	CHECK(CPU_ALLOC_SIZE(1) == sizeof(long) || CPU_ALLOC_SIZE(1) == 8);
	CHECK(large != 0);
	if (!large)
		return;
	CPU_ZERO_S(size, large);
	CPU_SET_S(2999, size, large);
	CHECK(CPU_ISSET_S(2999, size, large) && CPU_COUNT_S(size, large) == 1);
	CPU_FREE(large);
}

static void affinity(void)
{
	cpu_set_t all, one, now;
	int i, cpus, first = -1, taken = 0, refused = 0;

	memset(&all, 0xff, sizeof all);
	CHECK(sched_getaffinity(0, sizeof all, &all) == 0);
	cpus = CPU_COUNT(&all);
	/* The bytes that the kernel did not write are zero. */
	CHECK(cpus >= 1 && cpus < 1000);
	for (i = 0; i < CPU_SETSIZE && first < 0; i++)
		if (CPU_ISSET(i, &all))
			first = i;
	CPU_ZERO(&one);
	errno = 0;
	CHECK(sched_setaffinity(0, sizeof one, &one) == -1 && errno == EINVAL);
	CPU_SET(first, &one);
	CHECK(sched_setaffinity(0, sizeof one, &one) == 0);
	CHECK(sched_getaffinity(getpid(), sizeof now, &now) == 0);
	CHECK(CPU_EQUAL(&now, &one));
	CHECK(sched_getcpu() == first || getenv("EMULATOR"));
	CHECK(sched_setaffinity(0, sizeof all, &all) == 0);
	errno = 0;
	CHECK(sched_getaffinity(0, 1, &now) == -1 && errno == EINVAL);
	/* The kernel takes the size of every set that is large enough. */
	for (i = 1; i < CPU_SETSIZE; i += 31)
		if (sched_getaffinity(0, CPU_ALLOC_SIZE(i), &now) == 0)
			taken = 1;
		else
			refused += taken;
	CHECK(taken && refused == 0);
	errno = 0;
	CHECK(sched_getaffinity(0x7ffffff0, sizeof now, &now) == -1 && errno == ESRCH);
}

static void policies(void)
{
	struct sched_param p = { .sched_priority = 99 };
	struct timespec ts = { -1, -1 };

	CHECK(sched_get_priority_max(SCHED_FIFO) == 99);
	CHECK(sched_get_priority_min(SCHED_RR) == 1);
	CHECK(sched_get_priority_max(SCHED_OTHER) == 0);
	CHECK(sched_get_priority_min(SCHED_OTHER) == 0);
	errno = 0;
	CHECK(sched_get_priority_max(77) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(sched_get_priority_min(-1) == -1 && errno == EINVAL);

	CHECK(sched_getscheduler(0) == SCHED_OTHER);
	CHECK(sched_getparam(0, &p) == 0 && p.sched_priority == 0);
	errno = 0;
	CHECK(sched_getscheduler(0x7ffffff0) == -1 && errno == ESRCH);
	errno = 0;
	CHECK(sched_getparam(-1, &p) == -1 && errno == EINVAL);
	p.sched_priority = 1;
	errno = 0;
	CHECK(sched_setparam(0, &p) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(sched_setscheduler(0, SCHED_OTHER, &p) == -1 && errno == EINVAL);
	/* Fails without the privilege, and in some containers. */
	if (sched_setscheduler(0, SCHED_RR, &p) == 0) {
		CHECK(sched_getscheduler(0) == SCHED_RR);
		CHECK(sched_rr_get_interval(0, &ts) == 0);
		CHECK(ts.tv_sec == 0 && ts.tv_nsec > 0 && ts.tv_nsec < 1000000000);
		p.sched_priority = 7;
		CHECK(sched_setparam(getpid(), &p) == 0);
		p.sched_priority = 0;
		CHECK(sched_getparam(0, &p) == 0 && p.sched_priority == 7);
		p.sched_priority = 0;
		CHECK(sched_setscheduler(0, SCHED_OTHER, &p) == 0);
	} else
		CHECK(errno == EPERM);
	CHECK(sched_rr_get_interval(0, &ts) == 0);
	CHECK(ts.tv_sec >= 0 && ts.tv_sec < 10);
	CHECK(ts.tv_nsec >= 0 && ts.tv_nsec < 1000000000);
	p.sched_priority = 0;
	CHECK(sched_setscheduler(0, SCHED_BATCH, &p) == 0);
	CHECK(sched_getscheduler(0) == SCHED_BATCH);
}

int main(void)
{
	sets();
	affinity();
	policies();
	return failed;
}
