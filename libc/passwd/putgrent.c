#include <errno.h>
#include "entry.h"

int putgrent(const struct group *restrict gr, FILE *restrict f)
{
	char **m;
	int valid = __valid_field(gr->gr_name, ":\n") && *gr->gr_name &&
		__valid_field(gr->gr_passwd, ":\n");

	for (m = gr->gr_mem; m && *m; m++)
		valid = valid && __valid_field(*m, ":,\n") && **m;
	if (!valid) {
		errno = EINVAL;
		return -1;
	}
	if (fprintf(f, "%s:%s:%u:", gr->gr_name, gr->gr_passwd, gr->gr_gid) < 0)
		return -1;
	for (m = gr->gr_mem; m && *m; m++)
		if (fprintf(f, m == gr->gr_mem ? "%s" : ",%s", *m) < 0)
			return -1;
	return fputc('\n', f) < 0 ? -1 : 0;
}
