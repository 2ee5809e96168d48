#include <stdlib.h>
#include "internal.h"
#include "temp.h"

int mkostemps(char *template, int suffix, int flags)
{
	return __new_fd(__mkostemps(template, suffix, flags));
}
