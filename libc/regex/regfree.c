#include <regex.h>
#include <stdlib.h>
#include "re.h"

void regfree(regex_t *regex)
{
	struct regex *re = regex->__regex;

	if (!re)
		return;
	free(re->node);
	free(re->set);
	free(re->code);
	free(re);
	regex->__regex = 0;
}
