/*
 * rseq_left_out.c - with -lnorseq nothing is registered, so that a program can
 * register an area of its own, and getcpu and sched_getcpu work without.
 * flags: -lnorseq
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <sys/rseq.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "../test.h"

#ifndef RSEQ_SIG
#define RSEQ_SIG 0
#endif

static volatile struct rseq area;

int main(void)
{
	unsigned cpu = 77777, node = 77777;
	int r;

	CHECK(!__rseq_size && !__rseq_offset && !__rseq_flags);
	CHECK(sched_getcpu() >= 0);
	CHECK(!getcpu(&cpu, &node) && cpu < 77777 && node < 77777);
	area.cpu_id = (uint32_t)RSEQ_CPU_ID_UNINITIALIZED;
	errno = 0;
	r = (int)syscall(SYS_rseq, &area, 32, 0, RSEQ_SIG);
	if (r)
		CHECK(errno == ENOSYS || errno == EPERM);
	else
		CHECK(area.cpu_id < 77777);
	CHECK(sched_getcpu() >= 0);
	return failed;
}
