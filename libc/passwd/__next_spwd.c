#include "entry.h"

int __next_spwd(FILE *f, struct line *l, struct spwd *sp)
{
	int r;

	do
		r = __read_line(f, l);
	while (!r && __parse_spwd(l->text, sp));
	return r;
}
