#include <locale.h>
#include <string.h>
#include "locales.h"

/* The name of a set; a list if the categories differ. */
static char *name_of(unsigned set)
{
	static char list[LC_ALL * (sizeof *__category_names + sizeof "=C.UTF-8;")];
	char *s = list;
	int i;

	if (!set)
		return "C";
	if (set == LC_ALL_MASK)
		return "C.UTF-8";
	for (i = 0; i < LC_ALL; i++) {
		s = strcpy(s, __category_names[i]) + strlen(__category_names[i]);
		strcpy(s, set >> i & 1 ? "=C.UTF-8;" : "=C;");
		s += strlen(s);
	}
	s[-1] = 0;
	return list;
}

/* The name of a category in a list "LC_CTYPE=C;LC_NUMERIC=C.UTF-8", or null. */
static const char *find_name(const char *list, int category, char name[12])
{
	size_t length = strlen(__category_names[category]), n;

	while (strncmp(list, __category_names[category], length) ||
	    list[length] != '=') {
		list = strchr(list, ';');
		if (!list++)
			return 0;
	}
	list += length + 1;
	n = strcspn(list, ";");
	if (!n || n >= 12)
		return 0;
	memcpy(name, list, n);
	name[n] = 0;
	return name;
}

char *setlocale(int category, const char *name)
{
	unsigned set = __global_locale;
	int first = category == LC_ALL ? 0 : category, i;
	int last = category == LC_ALL ? LC_ALL - 1 : category;

	if (category < 0 || category > LC_ALL)
		return 0;
	for (i = first; name && i <= last; i++) {
		char one[12];
		const char *s = strchr(name, '=') ? find_name(name, i, one) : name;
		int is_utf8 = s ? __locale_is_utf8(i, s) : -1;

		if (is_utf8 < 0)
			return 0;
		set = (set & ~(1U << i)) | (unsigned)is_utf8 << i;
	}
	__global_locale = set;
	if (category == LC_ALL)
		return name_of(set);
	return set >> category & 1 ? "C.UTF-8" : "C";
}
