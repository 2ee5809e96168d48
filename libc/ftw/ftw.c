#include <ftw.h>
#include "walk.h"

int ftw(const char *path, ftw_visitor *visit, int n)
{
	(void)n;
	return __walk(path, 0, visit, 0);
}
