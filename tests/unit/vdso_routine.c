/* vdso_routine.c - vdso_routine and vdso_sym agree with each other. */
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/vdso.h>
#include <time.h>
#include "../test.h"

int main(void)
{
	unsigned long image = getauxval(AT_SYSINFO_EHDR);
	struct tickvdso_routine r;
	unsigned i, known = 0;

	for (i = 0; !vdso_routine(i, &r); i++) {
		CHECK(r.symbol[0] && r.version[0] && r.reason[0]);
		CHECK(!r.address == (r.state != TICKVDSO_BOUND));
		CHECK(vdso_sym(r.version, r.symbol) == r.address ||
			r.state == TICKVDSO_SELFTEST_FAILED);
		CHECK(!vdso_sym("LINUX_0.1", r.symbol));
		CHECK(image || r.state == TICKVDSO_NO_IMAGE);
		/* qemu's image has all routines of vdso.def. */
		CHECK(!image || !getenv("EMULATOR") || r.state == TICKVDSO_BOUND ||
			r.state == TICKVDSO_SELFTEST_FAILED);
		known += r.state == TICKVDSO_BOUND || r.state == TICKVDSO_SWITCHED_OFF;
	}
	CHECK(i > 1 ? !image || known : !i && !image);
	CHECK(vdso_routine(i, &r) == -1 && vdso_routine(0, 0) == -1);
	CHECK(!vdso_sym("LINUX_2.6", "no_such_routine"));
	CHECK(!vdso_sym(0, "x") && !vdso_sym("x", 0) && !vdso_sym("LINUX_2.6", ""));
	return failed;
}
