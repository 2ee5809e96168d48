#include <errno.h>
#include "entry.h"

static FILE *table;
static struct line line;
static struct group entry;

struct group *getgrent(void)
{
	int r = __open_table(&table, "/etc/group");

	if (!r)
		r = __next_group(table, &line, &entry);
	if (r > 0)
		errno = r;
	return r ? 0 : &entry;
}

int getgrent_r(struct group *restrict gr, char *restrict buf, size_t n,
	struct group **restrict result)
{
	int r = __open_table(&table, "/etc/group");

	*result = 0;
	return r ? r : fgetgrent_r(table, gr, buf, n, result);
}

void setgrent(void)
{
	if (table)
		rewind(table);
}

void endgrent(void)
{
	if (table)
		fclose(table);
	table = 0;
}
