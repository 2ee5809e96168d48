/* __hold.c - gathers what several calls print into one write. */
#include "file.h"

unsigned __hold(FILE *f)
{
	unsigned unbuffered;

	/*
	 * Call this before UNBUFFERED is cleared: it sets wend by that flag, and
	 * a later fputc would leave its byte in the buffer.
	 */
	if (__start_writing(f))
		return 0;
	unbuffered = f->flags & UNBUFFERED;
	f->flags &= ~UNBUFFERED;
	return unbuffered;
}

int __release(FILE *f, unsigned unbuffered)
{
	f->flags |= unbuffered;
	return unbuffered && __flush(f, -1) ? EOF : 0;
}
