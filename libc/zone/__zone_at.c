#include "zone.h"

/* How many times of a table are not after t. */
static size_t count_until(const unsigned char *times, size_t count, int stride,
	int width, int64_t t)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (__zone_number(times + middle * stride, width) <= t)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void __zone_at(struct moment *m, const struct zone *z, int64_t t)
{
	const struct table *table = &z->table;
	const unsigned char *p = table->types;
	int width = table->width, before = 0;
	size_t n = count_until(table->leaps, table->leap_count, width + 4, width, t);

	m->leaps = m->in_leap = 0;
	if (n) {
		const unsigned char *leap = table->leaps + (n - 1) * (width + 4);

		m->leaps = (int)__zone_number(leap + width, 4);
		if (n > 1)
			before = (int)__zone_number(leap - 4, 4);
		/* This second is the one that is inserted. */
		m->in_leap = __zone_number(leap, width) == t && m->leaps == before + 1;
	}
	n = count_until(table->times, table->count, width, width, t);
	if (z->has_rule && n == table->count) {
		__rule_at(m, &z->rule, t - m->leaps);
		return;
	}
	if (n)
		p += 6 * table->indices[n - 1];
	m->offset = (int32_t)__zone_number(p, 4);
	m->is_dst = p[4];
	m->name = table->names + p[5];
}
