/*
 * zone.c - the libFuzzer target for zones: reads any bytes as a TZif file, or, if they
 * begin with =, as a rule of TZ, and asks for local time by it.
 *
 * The copy has exactly the size of the input, so that the sanitizer notices every
 * read past its end.
 */
#include <stdlib.h>
#include <string.h>
#include "zone/zone.h"

static void ask(const struct zone *z)
{
	static const int64_t times[] = { -(1LL << 60), -68000000000000000, -2147483649,
		-1, 0, 78796800, 1000000000, 4102444800, 67768036191676799, 1LL << 60 };
	struct moment m;
	unsigned i;

	for (i = 0; i < sizeof times / sizeof *times; i++) {
		__zone_at(&m, z, times[i]);
		if (strlen(m.name) > NAMES_MAX || m.offset < -25 * 3600 ||
		    m.offset > 26 * 3600 || (m.is_dst & ~1))
			abort();
	}
	for (i = 0; i < z->table.count; i++)
		__zone_at(&m, z, __zone_number(z->table.times + i * z->table.width,
			z->table.width) >> 4);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct zone z;
	char *copy = malloc(n + 1);

	memcpy(copy, data, n);
	copy[n] = 0;
	__zone_names_start();
	if (n && *copy == '=') {
		memset(&z, 0, sizeof z);
		z.has_rule = 1;
		if (__zone_rule(&z.rule, copy + 1))
			ask(&z);
	} else {
		copy = realloc(copy, n ? n : 1);
		if (__zone_file(&z, (unsigned char *)copy, n))
			ask(&z);
	}
	free(copy);
	return 0;
}
