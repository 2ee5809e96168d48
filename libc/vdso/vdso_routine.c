#include <sys/vdso.h>
#include "find.h"
#include "image.h"
#include "vdso.h"

#define ROUTINE(slot, symbol) \
	{ offsetof(struct vdso, slot) / sizeof(void *), symbol },
static const struct {
	unsigned char slot;
	char symbol[31];
} routines[] = {
#include "vdso.def"
};

static int state(int found)
{
	switch (found) {
	case IMAGE_OK: return VDSO_BOUND;
	case FIND_NO_IMAGE: return VDSO_NO_IMAGE;
	case SYMBOL_ABSENT: return VDSO_NO_SYMBOL;
	case SYMBOL_VERSION: return VDSO_OTHER_VERSION;
	case SYMBOL_OUTSIDE: return VDSO_BAD_ADDRESS;
	}
	return VDSO_BAD_IMAGE;
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
	case IMAGE_NO_LOAD: return "the vDSO has no usable segment";
	case IMAGE_NO_DYNAMIC: return "the vDSO has no dynamic section";
	case IMAGE_NO_HASH: return "the vDSO has no usable hash table";
	}
	return "the vDSO's tables reach out of it";
}

int vdso_routine(unsigned i, struct vdso_routine *r)
{
	void *address;
	int found;

	if (!r || i >= sizeof routines / sizeof *routines)
		return -1;
	r->symbol = routines[i].symbol;
	r->version = VERSION;
	found = __vdso_find(VERSION, r->symbol, &address);
	r->address = ((void **)&__vdso)[routines[i].slot];
	r->state = state(found);
	r->reason = reason(found);
	if (found == IMAGE_OK && !r->address) {
		r->state = VDSO_DISBELIEVED;
		r->reason = "the vDSO's routine was tried and is wrong";
	}
	return 0;
}
