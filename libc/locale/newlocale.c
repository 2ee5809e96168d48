#include <locale.h>
#include <errno.h>
#include "locales.h"

locale_t newlocale(int mask, const char *name, locale_t base)
{
	unsigned set = base ? __locale_set(base) : 0;
	int i;

	if (mask & ~LC_ALL_MASK || !name) {
		errno = EINVAL;
		return 0;
	}
	for (i = 0; i < LC_ALL; i++) {
		int is_utf8;

		if (!(mask >> i & 1))
			continue;
		is_utf8 = __locale_is_utf8(i, name);
		if (is_utf8 < 0) {
			errno = ENOENT;
			return 0;
		}
		set = (set & ~(1U << i)) | (unsigned)is_utf8 << i;
	}
	return __locale_of(set);
}
