/*
 * own.c - if this kernel's image has hash tables of both kinds, they give the
 * same number of symbols. Only a real image can prove that we have the width of
 * the System V table's words right.
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
	CHECK(__image_open(&m, base, IMAGE_MAX_SIZE, VERSION_HASH) == 0);
	for (d = m.dynamic; d < m.dynamic_end && d->tag != DT_NULL; d++) {
		if (d->tag == DT_HASH)
			sysv = (const hashword *)(m.base + d->value + m.bias);
		gnu |= d->tag == DT_GNU_HASH;
	}
	CHECK(!gnu || !sysv || sysv[1] == m.symbol_count);
	return failed;
}
