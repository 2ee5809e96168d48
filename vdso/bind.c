/* bind.c - one pass over the symbols of an image fills all slots. */
#include "image.h"
#include "vdso.h"

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
	{ offsetof(struct vdso, slot) / sizeof(void *), symbol },
#include "vdso.def"
};

void __vdso_bind(struct vdso *v, const void *base)
{
	void **slots = (void **)v;
	const char *r, *end = (const char *)(&routines + 1);
	struct image m;
	unsigned i;

	if (__image_open(&m, base, base ? IMAGE_LARGEST : 0, VERSION) != IMAGE_OK)
		return;
	for (i = 0; i < m.count; i++)
		for (r = (const char *)&routines; r < end;) {
			const char *s = __image_name(&m, i);
			int slot = *r++;

			for (; *r == *s && *r; s++)
				r++;
			if (*r == *s)
				__image_address(&m, i, &slots[slot]);
			while (*r++)
				;
		}
}
