/* __files.c - the list of streams in use, and the hook that exit calls. */
#include <stdio.h>
#include "file.h"
#include "hooks.h"

FILE *__files;

/* The default of a hook (file.h), for programs that never read a stream. */
__attribute__((weak)) void __discard_readahead(FILE *f)
{
	(void)f;
}

void __stdio_flush(void)
{
	FILE *f;

	for (f = __files; f; f = f->next) {
		__flush(f, 0);
		__discard_readahead(f);
	}
}
