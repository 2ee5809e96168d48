#include <stdlib.h>
#include "internal.h"
#include "temp.h"

int mkstemps(char *template, int suffix)
{
	return __new_fd(__mkostemps(template, suffix, 0));
}
