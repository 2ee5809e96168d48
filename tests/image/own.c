/*
 * own.c - the image that this kernel gives: where it has hash tables of both
 * kinds, they tell of equally many symbols. Only a real one knows how wide the
 * words of the System V table are.
 */
#include <sys/auxv.h>
#include "image.h"
#include "vdso.h"
#include "../test.h"

#define ROUTINE(slot, symbol)
#include "vdso.def"

int main(void)
{
	const void *base = (const void *)getauxval(AT_SYSINFO_EHDR);
	const struct dyn *d;
	const hashword *sysv = 0;
	struct image m;
	int gnu = 0;

	if (!base)
		return 0;
	CHECK(__image_open(&m, base, IMAGE_LARGEST, VERSION_HASH) == IMAGE_OK);
	for (d = m.dynamic; d < m.dynamic_end && d->tag != DT_NULL; d++) {
		if (d->tag == DT_HASH)
			sysv = (const hashword *)(m.base + d->value + m.bias);
		gnu |= d->tag == DT_GNU_HASH;
	}
	CHECK(!gnu || !sysv || sysv[1] == m.count);
	return failed;
}
