#include <string.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		memcpy(to, from, size);
		keep(to);
	}
}
