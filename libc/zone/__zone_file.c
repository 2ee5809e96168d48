#include <string.h>
#include "zone.h"

#define HEADER 44
#define LARGE 65536	/* more of anything is not taken */

/* An offset is less than a day, and an hour or two for DST. */
#define OFFSET_MIN (-25 * 3600)
#define OFFSET_MAX (26 * 3600)

/* The counts of a header, in their order. */
enum { UT, STD, LEAPS, TIMES, TYPES, NAMES, COUNTS };

/* Reads a header. Returns 0 if it is none. */
static int header(const unsigned char *s, size_t size, size_t *counts)
{
	int i;

	if (size < HEADER || memcmp(s, "TZif", 4) != 0)
		return 0;
	for (i = 0; i < COUNTS; i++) {
		int64_t n = __zone_number(s + 20 + 4 * i, 4);

		if (n < 0 || n > LARGE)
			return 0;
		counts[i] = (size_t)n;
	}
	return 1;
}

static size_t data_size(const size_t *counts, int width)
{
	return counts[TIMES] * (width + 1) + counts[TYPES] * 6 + counts[NAMES] +
		counts[LEAPS] * (width + 4) + counts[STD] + counts[UT];
}

/* Times rise: searches rely on that. */
static int is_sorted(const unsigned char *times, size_t count, int stride, int width)
{
	size_t i;

	for (i = 1; i < count; i++, times += stride)
		if (__zone_number(times, width) >=
		    __zone_number(times + stride, width))
			return 0;
	return 1;
}

static int is_valid(const struct table *t)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		if (t->indices[i] >= t->type_count)
			return 0;
	for (i = 0; i < t->type_count; i++) {
		const unsigned char *type = t->types + 6 * i;
		int64_t offset = __zone_number(type, 4);

		if (offset < OFFSET_MIN || offset > OFFSET_MAX || type[4] > 1 ||
		    type[5] >= t->name_size)
			return 0;
	}
	for (i = 0; i < t->leap_count; i++) {
		int64_t leaps = __zone_number(t->leaps + i * (t->width + 4) + t->width,
			4);

		if (leaps < -LARGE || leaps > LARGE)
			return 0;
	}
	return t->names[t->name_size - 1] == 0 &&
		is_sorted(t->times, t->count, t->width, t->width) &&
		is_sorted(t->leaps, t->leap_count, t->width + 4, t->width);
}

/* The last line, between newlines, is a string as in TZ, or empty. */
static int footer(struct zone *z, const unsigned char *s, size_t size)
{
	char line[NAMES_MAX];
	const unsigned char *end;

	if (!size || *s != '\n' || !(end = memchr(s + 1, '\n', size - 1)))
		return 0;
	size = (size_t)(end - s) - 1;
	if (size >= sizeof line)
		return 0;
	memcpy(line, s + 1, size);
	line[size] = 0;
	if (strlen(line) != size)
		return 0;
	z->has_rule = *line != 0;
	return !*line || __zone_rule(&z->rule, line);
}

int __zone_file(struct zone *z, const unsigned char *file, size_t size)
{
	struct table *t = &z->table;
	size_t counts[COUNTS], skipped;

	memset(z, 0, sizeof *z);
	t->width = 4;
	if (!header(file, size, counts))
		return 0;
	if (file[4] >= '2') {
		/* The same follows with 64-bit times. */
		skipped = HEADER + data_size(counts, 4);
		if (skipped > size)
			return 0;
		file += skipped;
		size -= skipped;
		t->width = 8;
		if (!header(file, size, counts))
			return 0;
	}
	size -= HEADER;
	if (data_size(counts, t->width) > size || !counts[TYPES] ||
	    counts[TYPES] > 256 || !counts[NAMES] || counts[NAMES] > NAMES_MAX)
		return 0;
	t->count = counts[TIMES];
	t->type_count = counts[TYPES];
	t->name_size = counts[NAMES];
	t->leap_count = counts[LEAPS];
	t->times = file + HEADER;
	t->indices = t->times + t->count * t->width;
	t->types = t->indices + t->count;
	t->names = (const char *)t->types + t->type_count * 6;
	t->leaps = (const unsigned char *)t->names + t->name_size;
	if (!is_valid(t))
		return 0;
	skipped = data_size(counts, t->width);
	if (t->width == 8 && !footer(z, t->times + skipped, size - skipped))
		return 0;
	t->names = __zone_names(t->names, t->name_size);
	return 1;
}
