/* unistd_sysconf.c - sysconf, uname and sysinfo. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	struct rlimit l;
	long page = sysconf(_SC_PAGESIZE), cpus = sysconf(_SC_NPROCESSORS_ONLN);

	CHECK(page >= 4096 && (page & (page - 1)) == 0 && page == getpagesize());
	CHECK(cpus >= 1 && cpus < 4096 && cpus == get_nprocs());
	CHECK(sysconf(_SC_NPROCESSORS_CONF) >= cpus);
	CHECK(sysconf(_SC_PHYS_PAGES) > 1000);
	/* qemu-user keeps 32 bits of each size for a 32-bit program. */
	if (sizeof(long) > 4 || !getenv("EMULATOR"))
		CHECK(sysconf(_SC_AVPHYS_PAGES) < sysconf(_SC_PHYS_PAGES));
	CHECK(sysconf(_SC_CLK_TCK) == 100);
	CHECK(sysconf(_SC_ARG_MAX) >= 131072);
	CHECK(getrlimit(RLIMIT_NOFILE, &l) == 0);
	CHECK(sysconf(_SC_OPEN_MAX) == (long)l.rlim_cur);
	l.rlim_cur = 33;
	CHECK(setrlimit(RLIMIT_NOFILE, &l) == 0 && sysconf(_SC_OPEN_MAX) == 33);
	l.rlim_cur = l.rlim_max + 1;
	CHECK(setrlimit(RLIMIT_NOFILE, &l) == -1 && errno == EINVAL);
	CHECK(prlimit(getpid(), RLIMIT_NOFILE, 0, &l) == 0 && l.rlim_cur == 33);
	CHECK(sysconf(-1) == -1 && errno == EINVAL);
	return failed;
}
