/* __scan_store.c - where scanf's text goes: to the caller's memory or, for %m, to ours. */
#include <errno.h>
#include <string.h>
#include "scan.h"

/* The defaults of hooks (scan.h). */
__attribute__((weak)) void *__scan_malloc(size_t n)
{
	(void)n;
	errno = ENOMEM;
	return 0;
}

__attribute__((weak)) void __scan_free(void *p)
{
	(void)p;
}

static int grow(struct scan_text *t)
{
	size_t size = t->size ? t->size * 2 : 32;
	char *s = 0;

	if (size <= PTRDIFF_MAX / t->unit)
		s = __scan_malloc(size * t->unit);
	if (!s)
		return -1;
	/* memcpy from null is undefined, even of no bytes. */
	if (t->s) {
		memcpy(s, t->s, t->length * t->unit);
		__scan_free(t->s);
	}
	t->s = s;
	t->size = size;
	return 0;
}

int __scan_store(struct scan_text *t, wchar_t c)
{
	void *to = t->to;

	if (!to)
		return 0;
	if (t->allocates) {
		if (t->length == t->size && grow(t))
			return -1;
		to = t->s;
	}
	if (t->unit == 1)
		((char *)to)[t->length++] = c;
	else
		((wchar_t *)to)[t->length++] = c;
	return 0;
}

int __scan_end_text(struct scan_text *t, int result)
{
	if (!t->to || !t->allocates)
		return result;
	if (result > 0)
		*(char **)t->to = t->s;
	else
		__scan_free(t->s);
	return result;
}
