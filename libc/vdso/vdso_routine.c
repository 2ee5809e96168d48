#include <sys/vdso.h>
#include <sys/auxv.h>
#include "vdso.h"

/* The slots in the order of tickvdso_routine. */
#define ROUTINE(slot, symbol) offsetof(struct tickvdso, slot) / sizeof(void *),
static const unsigned char slots[] = {
#include "vdso.def"
	0	/* some machines have no line */
};

int vdso_routine(unsigned i, struct vdso_routine *r)
{
	struct tickvdso_routine t;

	if (!r || tickvdso_routine(i, (void *)getauxval(AT_SYSINFO_EHDR), 0, &t))
		return -1;
	r->symbol = t.symbol;
	r->version = t.version;
	r->address = ((void **)&__vdso)[slots[i]];
	r->state = t.state;
	r->reason = t.reason;
	/* The image has it, and crt did not keep it. */
	if (t.address && !r->address) {
		r->state = VDSO_DISBELIEVED;
		r->reason = "the vDSO's routine was tried and is wrong";
	}
	return 0;
}
