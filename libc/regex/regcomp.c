#include <regex.h>
#include <stdlib.h>
#include "re.h"

int regcomp(regex_t *restrict regex, const char *restrict pattern, int flags)
{
	struct regex *re = calloc(1, sizeof *re);
	int r;

	regex->__regex = re;
	if (!re)
		return REG_ESPACE;
	re->flags = flags;
	r = __re_parse(re, pattern);
	if (!r) {
		__re_measure(re);
		r = __re_graph(re);
	}
	regex->re_nsub = re->groups;
	if (r)
		regfree(regex);
	return r;
}
