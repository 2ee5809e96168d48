#include "find.h"
#include "tickvdso.h"

#define ROUTINE(slot, symbol) symbol,
static const char symbols[][31] = {
#include "vdso.def"
	""	/* some machines have no line */
};

static int state(int found)
{
	switch (found) {
	case IMAGE_OK: return TICKVDSO_BOUND;
	case FIND_NO_IMAGE: return TICKVDSO_NO_IMAGE;
	case SYMBOL_ABSENT: return TICKVDSO_NO_SYMBOL;
	case SYMBOL_VERSION: return TICKVDSO_OTHER_VERSION;
	case SYMBOL_OUTSIDE: return TICKVDSO_BAD_ADDRESS;
	}
	return TICKVDSO_BAD_IMAGE;
}

static const char *reason(int found)
{
	switch (found) {
	case IMAGE_OK: return "bound";
	case FIND_NO_IMAGE: return "the kernel gave no vDSO";
	case SYMBOL_ABSENT: return "the vDSO has no such routine";
	case SYMBOL_VERSION: return "the vDSO has it in another version";
	case SYMBOL_OUTSIDE: return "its address is not in the vDSO";
	case IMAGE_NOT_ELF: return "the vDSO is not ELF";
	case IMAGE_FOREIGN: return "the vDSO is another machine's";
	case IMAGE_BAD_HEADERS: return "the vDSO's headers are broken";
	case IMAGE_NO_LOAD: return "the vDSO has no segment, or less of it than it says";
	case IMAGE_NO_DYNAMIC: return "the vDSO has no dynamic section";
	case IMAGE_NO_HASH: return "the vDSO has no usable hash table";
	}
	return "the vDSO's tables reach out of it";
}

/* A kernel switches a routine off by a name of 0: which it was, none can say. */
static int blanked(const struct image *m)
{
	unsigned i;

	for (i = 1; i < m->count; i++)
		if ((m->symbols[i].info & 15) == STT_FUNC && !m->symbols[i].name)
			return 1;
	return 0;
}

int tickvdso_routine(unsigned i, const void *image, size_t size,
	struct tickvdso_routine *r)
{
	const unsigned count = sizeof symbols / sizeof *symbols - 1;
	struct image m;
	int found;

	if (i >= count)
		return -1;
	r->symbol = symbols[i];
	r->version = VERSION;
	found = __vdso_find(&m, image, size, VERSION, r->symbol, &r->address);
	r->state = state(found);
	r->reason = reason(found);
	if (found == SYMBOL_ABSENT && blanked(&m)) {
		r->state = TICKVDSO_SWITCHED_OFF;
		r->reason = "the kernel switched it off";
	}
	return 0;
}
