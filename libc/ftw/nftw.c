#include <ftw.h>
#include "walk.h"

int nftw(const char *path, nftw_visitor *visit, int n, int flags)
{
	(void)n;
	return __walk(path, visit, 0, flags);
}
