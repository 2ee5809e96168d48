#include "zone.h"

char *__tzname[2] = { (char *)"UTC", (char *)"UTC" };
long __timezone;
int __daylight;
extern char *tzname[2] __attribute__((weak, alias("__tzname")));
extern long timezone __attribute__((weak, alias("__timezone")));
extern int daylight __attribute__((weak, alias("__daylight")));

static void set(const char *name, int32_t offset, int dst)
{
	if (__tzname[dst])
		return;
	__tzname[dst] = (char *)name;
	if (!dst)
		__timezone = -offset;
}

/* The latest standard time and DST. */
void __zone_variables(const struct zone *z)
{
	const struct table *t = &z->table;
	size_t n;

	__tzname[0] = __tzname[1] = 0;
	if (z->has_rule) {
		set(z->rule.name[0], z->rule.offset[0], 0);
		if (z->rule.has_dst)
			set(z->rule.name[1], z->rule.offset[1], 1);
	}
	for (n = t->count + (t->type_count != 0); n; n--) {
		/* The first type is that of the time before the table. */
		const unsigned char *type = t->types +
			(n > 1 ? 6 * t->indices[n - 2] : 0);

		set(t->names + type[5], (int32_t)__zone_number(type, 4), type[4]);
	}
	__daylight = __tzname[1] != 0;
	if (!__tzname[0])
		__tzname[0] = __tzname[1];
	if (!__tzname[1])
		__tzname[1] = __tzname[0];
}
