#include <getopt.h>
#include "long.h"

int getopt_long(int argc, char *const argv[], const char *letters,
	const struct option *table, int *index)
{
	return __getopt_long(argc, argv, letters, table, index, 0);
}
