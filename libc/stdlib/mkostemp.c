#include <stdlib.h>
#include "internal.h"
#include "temp.h"

int mkostemp(char *template, int flags)
{
	return __new_fd(__mkostemps(template, 0, flags));
}
