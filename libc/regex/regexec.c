#include <regex.h>
#include <string.h>
#include "re.h"

int regexec(const regex_t *restrict regex, const char *restrict text, size_t n,
	regmatch_t *restrict pmatch, int flags)
{
	const struct regex *re = regex->__regex;
	struct subject x = { (const unsigned char *)text, 0, flags,
		re->flags & REG_NEWLINE };
	regmatch_t match = { 0, 0 };
	size_t from = 0, i;
	int r;

	if (flags & REG_STARTEND) {
		from = pmatch->rm_so;
		x.end = pmatch->rm_eo;
	} else {
		x.end = strlen(text);
	}
	if (re->flags & REG_NOSUB)
		n = 0;
	if (re->backs)
		r = __re_trial(re, &x, from, &match, n ? n - 1 : 0, pmatch + 1);
	else
		r = __re_search(re, &x, from, !n, &match);
	if (!r && !re->backs && n > 1 && re->groups)
		r = __re_groups(re, &x, &match, n - 1, pmatch + 1);
	if (r || !n)
		return r;
	*pmatch = match;
	for (i = re->groups + 1; i < n; i++)
		pmatch[i].rm_so = pmatch[i].rm_eo = -1;
	return 0;
}
