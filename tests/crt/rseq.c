/*
 * rseq.c - the program has registered an area with rseq(2) if the kernel has
 * that: aligned and as large as the kernel asks, and described by <sys/rseq.h>. An
 * area without a CPU in it is not believed.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/rseq.h>
#include <sys/syscall.h>
#include <sys/vdso.h>
#include <unistd.h>
#include "elf.h"
#include "ehdr.h"
#include "syscall.h"
#include "tls.h"
#include "vdso.h"
#include "../test.h"

#ifndef RSEQ_SIG
#define RSEQ_SIG 0
#endif

static unsigned in_constructor;

__attribute__((constructor)) static void constructor(void)
{
	in_constructor = __rseq_size;
}

static volatile struct rseq *area(void)
{
	return (struct rseq *)(thread_pointer() + (uintptr_t)__rseq_offset);
}

/* The alignment of the TLS segment, where the area is. */
static uintptr_t tls_alignment(void)
{
	const struct ehdr *e = own_ehdr();
	const struct phdr *p = (const struct phdr *)((uintptr_t)e + e->phoff);
	unsigned i;

	for (i = 0; i < e->phnum; i++)
		if (p[i].type == PT_TLS)
			return p[i].align;
	return 0;
}

static long call(void *where, unsigned length, int flags)
{
	errno = 0;
	return syscall(SYS_rseq, where, length, flags, RSEQ_SIG);
}

static void answers(void)
{
	unsigned cpu = 77777, node = 77777;

	CHECK(sched_getcpu() >= 0 && sched_getcpu() < 77777);
	CHECK(!getcpu(&cpu, &node) && cpu < 77777 && node < 77777);
	cpu = node = 77777;
	CHECK(!getcpu(&cpu, 0) && cpu < 77777 && !getcpu(0, &node) && node < 77777);
	CHECK(!getcpu(0, 0));
}

static void registered(void)
{
	static char other[64] __attribute__((aligned(64)));
	unsigned long features = getauxval(AT_RSEQ_FEATURE_SIZE);
	unsigned long align = getauxval(AT_RSEQ_ALIGN);
	unsigned length, cpu, node;

	CHECK(__rseq_size == (features ? features : 20));
	CHECK(in_constructor == __rseq_size);
	CHECK((uintptr_t)area() % (align ? align : 32) == 0);
	/* also for Linux 7.0, wherever the stack is this time */
	CHECK(tls_alignment() >= 64);
	CHECK(syscall(SYS_getcpu, &cpu, &node, 0) == 0);
	CHECK(area()->cpu_id < 77777 && area()->cpu_id_start < 77777);
	CHECK(!area()->rseq_cs && !area()->flags);
	CHECK(features < 24 || area()->node_id == node);

	/* only one area for each thread, and this is it */
	CHECK(call(other, 32, 0) == -1 && errno == EINVAL);
	length = features > 32 ? 64 : 32;
	CHECK(call((void *)area(), length, 0) == -1 && errno == EBUSY);
	CHECK(!call((void *)area(), length, RSEQ_FLAG_UNREGISTER));
	CHECK(area()->cpu_id == (uint32_t)RSEQ_CPU_ID_UNINITIALIZED);
	answers();
	if (length == 32)	/* else the kernel forbids it */
		area()->cpu_id = (uint32_t)RSEQ_CPU_ID_REGISTRATION_FAILED;
	answers();
	memset(other, 0, sizeof other);
	CHECK(!call(other, 32, 0));	/* the program's own */
	answers();
	CHECK(!call(other, 32, RSEQ_FLAG_UNREGISTER));
	CHECK(!call((void *)area(), length, 0));
	CHECK(area()->cpu_id < 77777);
}

/* What vdso_function says of getcpu and sched_getcpu. */
static void reported(void)
{
	struct vdso_function f;
	unsigned i, found = 0;
	int by_rseq;

	for (i = 0; !vdso_function(i, &f); i++) {
		if (!strstr(f.name, "getcpu"))
			continue;
		found++;
		by_rseq = !strcmp(f.path, "rseq");
		CHECK(by_rseq == !strcmp(f.reason, "registered"));
		CHECK(by_rseq == (__rseq_size >= (f.name[0] == 'g' ? 24 : 8)));
		CHECK(by_rseq || !strcmp(f.path, __vdso.getcpu ? "vdso" : "syscall"));
	}
	CHECK(found == 2);
}

int main(void)
{
	static struct rseq own;

	reported();
	answers();
	CHECK(__rseq_flags == 0);
	if (__rseq_size) {
		registered();
		answers();
	} else {
		/* no kernel for this machine, no rseq, or a sandbox */
		CHECK(call(&own, 32, 0) == -1);
		CHECK(errno == ENOSYS || errno == EPERM);
		CHECK(!in_constructor);
	}
	return failed;
}
