/* print_wide.h - printf with a wide format. The output is UTF-8. */
#ifndef PRINT_WIDE_H
#define PRINT_WIDE_H

#include <wchar.h>
#include "print.h"

struct wide_print {
	struct print p;		/* p.total counts bytes */
	int extra;		/* by this it exceeds the number of characters */
};

/* __print for a wide format. Returns the number of characters, or -1. */
int __print_wide(struct wide_print *w, const wchar_t *format);

#endif
