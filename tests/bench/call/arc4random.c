#define _GNU_SOURCE
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	while (n--)
		result[0] = arc4random();
}
