#include <wctype.h>
#include "cases.h"

static const struct case_run runs[] = {
#include "lower.def"
};

wint_t towlower(wint_t c)
{
	return __map_case(c, runs, sizeof runs / sizeof *runs);
}
