#include <sys/vdso.h>
#include <sys/auxv.h>
#include "routines.h"
#include "vdso.h"

int vdso_routine(unsigned i, struct tickvdso_routine *r)
{
	if (!r || tickvdso_routine(i, (void *)getauxval(AT_SYSINFO_EHDR), 0, r))
		return -1;
	/* Report the slot: crt clears one whose routine fails its self-test. */
	if (!r->address)
		return 0;
	r->address = *(void **)((char *)&__vdso + routines[i].offset);
	if (!r->address) {
		r->state = TICKVDSO_SELFTEST_FAILED;
		r->reason = "the vDSO's routine gave wrong results when tried";
	}
	return 0;
}
