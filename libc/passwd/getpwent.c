#include <errno.h>
#include "entry.h"

static FILE *table;
static struct line line;
static struct passwd entry;

struct passwd *getpwent(void)
{
	int r = __open_table(&table, "/etc/passwd");

	if (!r)
		r = __next_passwd(table, &line, &entry);
	if (r > 0)
		errno = r;
	return r ? 0 : &entry;
}

int getpwent_r(struct passwd *restrict pw, char *restrict buf, size_t n,
	struct passwd **restrict result)
{
	int r = __open_table(&table, "/etc/passwd");

	*result = 0;
	return r ? r : fgetpwent_r(table, pw, buf, n, result);
}

void setpwent(void)
{
	if (table)
		rewind(table);
}

void endpwent(void)
{
	if (table)
		fclose(table);
	table = 0;
}
