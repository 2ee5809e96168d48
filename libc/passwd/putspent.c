#include <errno.h>
#include "entry.h"

/* Returns a negative number on failure. */
static int put_number(FILE *f, long n, int end)
{
	return n == -1 ? fputc(end, f) : fprintf(f, "%ld%c", n, end);
}

int putspent(const struct spwd *restrict sp, FILE *restrict f)
{
	if (!__valid_field(sp->sp_namp, ":\n") || !*sp->sp_namp ||
	    !__valid_field(sp->sp_pwdp, ":\n")) {
		errno = EINVAL;
		return -1;
	}
	return fprintf(f, "%s:%s:", sp->sp_namp, sp->sp_pwdp) < 0 ||
		put_number(f, sp->sp_lstchg, ':') < 0 ||
		put_number(f, sp->sp_min, ':') < 0 ||
		put_number(f, sp->sp_max, ':') < 0 ||
		put_number(f, sp->sp_warn, ':') < 0 ||
		put_number(f, sp->sp_inact, ':') < 0 ||
		put_number(f, sp->sp_expire, ':') < 0 ||
		put_number(f, (long)sp->sp_flag, '\n') < 0 ? -1 : 0;
}
