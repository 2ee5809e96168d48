/* bind.c - fills the slots from an image. */
#include "image.h"
#include "tickvdso.h"

/*
 * The lines of vdso.def, packed so that nothing needs to be relocated: for
 * each the number of its slot, then its name.
 */
#define ROUTINE(slot, symbol) \
	struct { unsigned char number; char name[sizeof symbol]; } slot;
static const struct {
#include "vdso.def"
} routines = {
#undef ROUTINE
#define ROUTINE(slot, symbol) \
	{ offsetof(struct tickvdso, slot) / sizeof(void *), symbol },
#include "vdso.def"
};

void tickvdso_bind(struct tickvdso *v, const void *image)
{
	void **slots = (void **)v;
	const char *r = (const char *)&routines;
	struct image m;

	if (__image_open(&m, image, IMAGE_LARGEST, VERSION_HASH) != IMAGE_OK)
		return;
	while (r < (const char *)(&routines + 1)) {
		__image_find(&m, r + 1, slots + *r);
		while (*++r)
			;
		r++;
	}
}
