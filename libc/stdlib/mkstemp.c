#include <stdlib.h>
#include "internal.h"
#include "temp.h"

int mkstemp(char *template)
{
	return __new_fd(__mkostemps(template, 0, 0));
}
