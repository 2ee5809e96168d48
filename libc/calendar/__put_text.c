#include <ctype.h>
#include <string.h>
#include "format.h"

void __put(struct output *o, const char *s, size_t n)
{
	if (n >= o->size - o->length) {
		o->length = o->size;
		return;
	}
	if (o->to)
		memcpy(o->to + o->length, s, n);
	o->length += n;
}

void __fill(struct output *o, char c, int64_t n)
{
	/* A width may be huge. */
	if (n > 0 && (uint64_t)n >= o->size - o->length)
		o->length = o->size;
	for (; n > 0 && o->length < o->size; n--)
		__put(o, &c, 1);
}

void __pad_text(struct output *o, const struct conversion *c, size_t n)
{
	__fill(o, c->pad == '0' ? '0' : ' ', (int64_t)c->width - (int64_t)n);
}

void __put_text(struct output *o, const struct conversion *c, const char *s,
	size_t n, int lower)
{
	size_t i;

	__pad_text(o, c, n);
	for (i = 0; i < n; i++) {
		char x = lower ? (char)tolower(s[i]) :
			c->upper ? (char)toupper(s[i]) : s[i];

		__put(o, &x, 1);
	}
}
