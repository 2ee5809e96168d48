#include "scan.h"

int __scan_peek(struct scan *s)
{
	FILE *f = s->f;

	if (!s->width)
		return EOF;
	if ((f->pos < f->rend || __file_refill(f)) && (*f->pos || !s->is_string))
		return *f->pos;
	s->input_ended = 1;
	return EOF;
}
