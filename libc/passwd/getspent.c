#include <errno.h>
#include "entry.h"

static FILE *table;
static struct line line;
static struct spwd entry;

struct spwd *getspent(void)
{
	int r = __open_table(&table, "/etc/shadow");

	if (!r)
		r = __next_spwd(table, &line, &entry);
	if (r > 0)
		errno = r;
	return r ? 0 : &entry;
}

int getspent_r(struct spwd *restrict sp, char *restrict buf, size_t n,
	struct spwd **restrict result)
{
	int r = __open_table(&table, "/etc/shadow");

	*result = 0;
	return r ? r : fgetspent_r(table, sp, buf, n, result);
}

void setspent(void)
{
	if (table)
		rewind(table);
}

void endspent(void)
{
	if (table)
		fclose(table);
	table = 0;
}
