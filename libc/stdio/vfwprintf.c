#include <stdio.h>
#include <stdarg.h>
#include <wchar.h>
#include "file.h"
#include "print_wide.h"

int vfwprintf(FILE *restrict f, const wchar_t *restrict format, va_list ap)
{
	struct wide_print w;
	int n;

	__orient(f);
	if (__start_writing(f))
		return -1;
	w.p.f = f;
	w.p.flush = __flush;
	va_copy(w.p.ap, ap);
	n = __print_wide(&w, format);
	va_end(w.p.ap);
	if (n < 0 && !(f->flags & UNBUFFERED))
		return -1;
	/* As in vfprintf. */
	return __flush_if_due(f, n < 0 ? n : w.p.total) ? -1 : n;
}
