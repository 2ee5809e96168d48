#include <wctype.h>
#include <string.h>

/* The classes in their order in iswctype. */
wctype_t wctype(const char *name)
{
	static const char names[][8] = {
		"alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower",
		"print", "punct", "space", "upper", "xdigit",
	};
	wctype_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(name, names[i]))
			return i + 1;
	return 0;
}
