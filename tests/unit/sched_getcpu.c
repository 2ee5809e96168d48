/* sched_getcpu.c - returns the CPU that the process is pinned to. */
#define _GNU_SOURCE
#include <sched.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	unsigned long may[16] = { 0 }, mask[16] = { 0 };
	unsigned cpu, node, kernel_cpu, kernel_node, i, tried = 0;
	const unsigned bits = 8 * sizeof(long);

	CHECK(syscall(SYS_sched_getaffinity, 0, sizeof may, may) > 0);
	for (i = 0; i < sizeof may * 8; i++) {
		if (!(may[i / bits] >> i % bits & 1))
			continue;
		mask[i / bits] = 1ul << i % bits;
		CHECK(syscall(SYS_sched_setaffinity, 0, sizeof mask, mask) == 0);
		mask[i / bits] = 0;
		CHECK(getcpu(&cpu, &node) == 0);
		CHECK(syscall(SYS_getcpu, &kernel_cpu, &kernel_node, 0) == 0);
		CHECK(kernel_cpu == i && node == kernel_node);
		tried++;
		CHECK(getcpu(0, 0) == 0);
		if (!cpu && getenv("EMULATOR"))	/* qemu-x86_64 always says 0 */
			continue;
		CHECK(cpu == i && sched_getcpu() == (int)i);
		CHECK(getcpu(&cpu, 0) == 0 && cpu == i);
	}
	CHECK(tried);
	CHECK(sched_yield() == 0);
	return failed;
}
