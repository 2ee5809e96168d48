/* bind.c - fills the slots from an image. */
#include "image.h"
#include "routines.h"
#include "tickvdso.h"

void tickvdso_bind(struct tickvdso *v, const void *image)
{
	struct image m;
	int i;

	/* If ROUTINES is 0 (m68k), no call remains and no reader is linked. */
	if (!ROUTINES || __image_open(&m, image, IMAGE_MAX_SIZE, VERSION_HASH))
		return;
	for (i = 0; i < ROUTINES; i++)
		__image_find(&m, routines[i].symbol,
			(void **)((char *)v + routines[i].offset));
}
