#include <wctype.h>
#include <string.h>

static const int lower = 0, upper = 1;

wctrans_t wctrans(const char *name)
{
	if (!strcmp(name, "tolower"))
		return &lower;
	return strcmp(name, "toupper") ? 0 : &upper;
}
