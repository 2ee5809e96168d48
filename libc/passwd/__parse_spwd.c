#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "entry.h"

/* Cut off a field that is a number, or empty for -1. Returns 0 if it is neither. */
static int number(char **s, long *n)
{
	char *field = strsep(s, ":"), *end;

	if (!field)
		return 0;
	*n = -1;
	if (!*field)
		return 1;
	*n = strtol(field, &end, 10);
	return !*end;
}

int __parse_spwd(char *s, struct spwd *sp)
{
	long flag;

	sp->sp_namp = strsep(&s, ":");
	sp->sp_pwdp = strsep(&s, ":");
	if (!s || !*sp->sp_namp || !number(&s, &sp->sp_lstchg) ||
	    !number(&s, &sp->sp_min) || !number(&s, &sp->sp_max) ||
	    !number(&s, &sp->sp_warn) || !number(&s, &sp->sp_inact) ||
	    !number(&s, &sp->sp_expire) || !number(&s, &flag) || s)
		return EINVAL;
	sp->sp_flag = flag;
	return 0;
}
