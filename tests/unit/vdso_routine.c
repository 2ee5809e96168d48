/*
 * vdso_routine.c - vdso_routine, vdso_sym and vdso_function agree with each other,
 * in a program that does not ask for its CPU.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/vdso.h>
#include <time.h>
#include "../test.h"

static void functions(void)
{
	static const char *const names[] = { "clock_gettime", "clock_getres",
		"gettimeofday", "time", "getcpu", "sched_getcpu", "getrandom",
		"arc4random" };
	struct vdso_function f;
	unsigned i;

	for (i = 0; i < sizeof names / sizeof *names; i++) {
		CHECK(!vdso_function(i, &f) && !strcmp(f.name, names[i]));
		CHECK(!strcmp(f.path, f.routine.address && !strstr(f.name, "random") ?
			"vdso" : "syscall"));
		CHECK(!f.routine.symbol == !f.routine.version);
		CHECK(f.routine.symbol || !f.routine.address);
		CHECK(!f.routine.address == (f.routine.state != TICKVDSO_BOUND));
		CHECK(f.reason == f.routine.reason || strstr(f.name, "getcpu") ||
			(strstr(f.name, "random") && f.routine.address));
		CHECK(!strstr(f.name, "getcpu") || (strcmp(f.reason, "registered") &&
			strcmp(f.reason, "bound")));
	}
	while (!vdso_function(i, &f))
		i++;
	CHECK(vdso_function(i, &f) == -1 && vdso_function(0, 0) == -1);
}

int main(void)
{
	unsigned long image = getauxval(AT_SYSINFO_EHDR);
	struct tickvdso_routine r;
	unsigned i, known = 0;

	for (i = 0; !vdso_routine(i, &r); i++) {
		CHECK(r.symbol[0] && r.version[0] && r.reason[0]);
		CHECK(!r.address == (r.state != TICKVDSO_BOUND));
		CHECK(vdso_sym(r.version, r.symbol) == r.address ||
			r.state == TICKVDSO_SELFTEST_FAILED ||
			r.state == TICKVDSO_REPLACED);
		CHECK(!vdso_sym("LINUX_0.1", r.symbol));
		CHECK(image || r.state == TICKVDSO_NO_IMAGE);
		/* qemu's image has all routines of vdso.def but one. */
		CHECK(!image || !getenv("EMULATOR") || r.state == TICKVDSO_BOUND ||
			r.state == TICKVDSO_SELFTEST_FAILED ||
			strstr(r.symbol, "getres"));
		known += r.state == TICKVDSO_BOUND || r.state == TICKVDSO_SWITCHED_OFF;
	}
	CHECK(i > 1 ? !image || known : !i && !image);
	CHECK(vdso_routine(i, &r) == -1 && vdso_routine(0, 0) == -1);
	CHECK(!vdso_sym("LINUX_2.6", "no_such_routine"));
	CHECK(!vdso_sym(0, "x") && !vdso_sym("x", 0) && !vdso_sym("LINUX_2.6", ""));
	functions();
	return failed;
}
