#include <sys/vdso.h>
#include <errno.h>
#include <string.h>
#include "random/vgetrandom.h"
#include "routines.h"
#include "sched/rseq.h"
#include "vgetrandom.def"

/*
 * For programs that do not link __rseq_area.c, which defines them too. Not const:
 * gcc takes even a weak constant for known.
 */
__attribute__((weak)) int __rseq_error = RSEQ_NOT_LINKED;
__attribute__((weak)) unsigned __rseq_filled;
/* The same for those that do not link __vgetrandom.c. */
__attribute__((weak)) struct vgetrandom __vgetrandom;

#define NO_SLOT 255
#define LATER 254	/* getrandom's routine: bound after many calls */

/*
 * The functions, with the slots that they call first and next: some machines have
 * no time or gettimeofday, and clock_gettime serves instead.
 */
static const struct {
	char name[14];
	unsigned char slot, next;
	unsigned char area;	/* how much of struct rseq it reads; 0: none */
} functions[] = {
#define SLOT(name) offsetof(struct tickvdso, name)
	{ "clock_gettime", SLOT(clock_gettime), NO_SLOT, 0 },
	{ "clock_getres", SLOT(clock_getres), NO_SLOT, 0 },
	{ "gettimeofday", SLOT(gettimeofday), SLOT(clock_gettime), 0 },
	{ "time", SLOT(time), SLOT(clock_gettime), 0 },
	{ "getcpu", SLOT(getcpu), NO_SLOT, offsetof(struct rseq, mm_cid) },
	{ "sched_getcpu", SLOT(getcpu), NO_SLOT, offsetof(struct rseq, rseq_cs) },
	{ "getrandom", LATER, NO_SLOT, 0 },
	{ "arc4random", LATER, NO_SLOT, 0 },
};

static int find_later(struct tickvdso_routine *r)
{
	if (!VGETRANDOM[0] || vdso_routine(0, r))
		return -1;
	r->symbol = VGETRANDOM;
	if (r->state == TICKVDSO_NO_IMAGE || r->state >= TICKVDSO_BAD_IMAGE)
		return 0;
	r->address = vdso_sym(r->version, VGETRANDOM);
	r->state = r->address ? TICKVDSO_BOUND : TICKVDSO_NO_SYMBOL;
	r->reason = r->address ? "bound" : "the vDSO has no such routine";
	return 0;
}

/*
 * Describes the routine of a slot: the bound one, if the slot has two. Returns -1 if
 * no kernel has it here.
 */
static int find(unsigned slot, struct tickvdso_routine *r)
{
	struct tickvdso_routine next;
	unsigned i;
	int found = -1;

	if (slot == LATER)
		return find_later(r);
	for (i = 0; !vdso_routine(i, &next); i++)
		if (routines[i].offset == slot &&
		    (found || next.state == TICKVDSO_BOUND)) {
			*r = next;
			found = 0;
		}
	return found;
}

/* Why struct rseq does not serve, or null if it does. */
static const char *no_rseq(unsigned area)
{
	switch (__rseq_error) {
	case 0:
		return __rseq_filled >= area ? 0 :
			"the kernel's struct rseq has no node";
	case RSEQ_NOT_HERE:
		return "no kernel has rseq for this ABI";
	case RSEQ_NOT_LINKED:
		return "the program does not ask for its CPU";
	case RSEQ_LEFT_OUT:
		return "the program is linked with -lnorseq";
	case -ENOSYS:
		return "the kernel has no rseq";
	case -EPERM:
		return "the program may not use rseq";
	case -EINVAL:
	case -EBUSY:
		return "another part of the program registered rseq";
	}
	return "the kernel refused the registration of rseq";
}

int vdso_function(unsigned i, struct vdso_function *f)
{
	const unsigned count = sizeof functions / sizeof *functions;

	if (!f || i >= count)
		return -1;
	f->name = functions[i].name;
	if (find(functions[i].slot, &f->routine) &&
	    find(functions[i].next, &f->routine)) {
		f->routine.symbol = f->routine.version = 0;
		f->routine.address = 0;
		f->routine.state = TICKVDSO_NO_SYMBOL;
		f->routine.reason = "no kernel has such a routine for this ABI";
	}
	f->path = f->routine.address ? "vdso" : "syscall";
	f->reason = f->routine.reason;
	if (functions[i].slot == LATER && f->routine.address && !__vgetrandom.routine) {
		f->path = "syscall";
		f->reason = "it pays after about 170 calls";
	}
	if (functions[i].area) {
		f->reason = no_rseq(functions[i].area);
		if (!f->reason) {
			f->path = "rseq";
			f->reason = "registered";
		}
	}
	return 0;
}
