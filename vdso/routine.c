#include "find.h"
#include "routines.h"
#include "tickvdso.h"

static const char *reason(int state)
{
	switch (state) {
	case TICKVDSO_BOUND: return "bound";
	case TICKVDSO_NO_IMAGE: return "the kernel mapped no vDSO";
	case TICKVDSO_NO_SYMBOL: return "the vDSO has no such routine";
	case TICKVDSO_OTHER_VERSION: return "the vDSO has it in another version only";
	case TICKVDSO_BAD_ADDRESS: return "its address is outside of the vDSO";
	case TICKVDSO_SWITCHED_OFF: return "the kernel switched it off";
	case TICKVDSO_REPLACED: return "the vDSO has a newer routine";
	case TICKVDSO_NOT_ELF: return "the vDSO is not an ELF file";
	case TICKVDSO_WRONG_MACHINE: return "the vDSO is for another machine";
	case TICKVDSO_BAD_HEADERS: return "the vDSO's program headers are broken";
	case TICKVDSO_NO_LOAD: return "the vDSO has no segment, or a truncated one";
	case TICKVDSO_NO_DYNAMIC: return "the vDSO has no dynamic section";
	case TICKVDSO_NO_HASH: return "the vDSO has no usable hash table";
	}
	return "the vDSO's tables are out of bounds";
}

/*
 * If the hardware for a routine is missing, the kernel sets its symbol's name
 * to 0. Nothing then says which routine it was.
 */
static int has_cleared_name(const struct image *m)
{
	unsigned i;

	for (i = 1; i < m->symbol_count; i++)
		if ((m->symtab[i].info & 15) == STT_FUNC && !m->symtab[i].name)
			return 1;
	return 0;
}

/* tickvdso_bind binds the last routine of those for a slot that it finds. */
static int is_replaced(const struct image *m, unsigned i)
{
	const unsigned count = ROUTINES;
	unsigned k;
	void *f;

	for (k = i + 1; k < count; k++) {
		int state = TICKVDSO_NO_SYMBOL;

		if (routines[k].offset == routines[i].offset)
			state = __image_find(m, routines[k].symbol, &f);
		if (state == TICKVDSO_BOUND || state == TICKVDSO_BAD_ADDRESS)
			return 1;
	}
	return 0;
}

int tickvdso_routine(unsigned i, const void *image, size_t size,
	struct tickvdso_routine *r)
{
	const unsigned count = ROUTINES;
	struct image m;

	if (i >= count)
		return -1;
	r->symbol = routines[i].symbol;
	r->version = VERSION;
	r->state = __vdso_find(&m, image, size, VERSION, r->symbol, &r->address);
	if (r->state == TICKVDSO_NO_SYMBOL && has_cleared_name(&m))
		r->state = TICKVDSO_SWITCHED_OFF;
	if (r->state == TICKVDSO_BOUND && is_replaced(&m, i)) {
		r->state = TICKVDSO_REPLACED;
		r->address = 0;
	}
	r->reason = reason(r->state);
	return 0;
}
