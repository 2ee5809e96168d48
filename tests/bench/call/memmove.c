#include <string.h>
#include "loop.h"

void library(long n)
{
	while (n--) {
		memmove(to, from, size);
		keep(to);
	}
}
