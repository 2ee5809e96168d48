#include <errno.h>
#include <stdint.h>
#include <string.h>
#include "entry.h"

/* The array of members comes first in the buffer, and then the text. */
int __copy_group(const struct line *l, struct group *gr, char *buf, size_t n)
{
	size_t skip = -(uintptr_t)buf % sizeof(char *);
	size_t array = (l->count + 1) * sizeof(char *), i;
	char **members, *text;

	if (n < skip || n - skip < array || n - skip - array <= l->length)
		return ERANGE;
	members = (char **)(void *)(buf + skip);
	text = buf + skip + array;
	memcpy(text, l->text, l->length + 1);
	for (i = 0; i < l->count; i++)
		members[i] = text + (l->members[i] - l->text);
	members[i] = 0;
	gr->gr_name = text + (gr->gr_name - l->text);
	gr->gr_passwd = text + (gr->gr_passwd - l->text);
	gr->gr_mem = members;
	return 0;
}
