#include <string.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		memset(to, 1, size);
		keep(to);
	}
}
