#include <string.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		strcpy(to, from);
		keep(to);
	}
}
