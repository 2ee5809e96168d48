/* readdir.c - opens a folder of 10,000 names and reads them all. */
#include <dirent.h>
#include <stdlib.h>
#include "loop.h"

void library(long n)
{
	for (; n; n--) {
		DIR *d = opendir(getenv("NAMES"));
		int names = 0;

		if (!d)
			exit(1);
		while (readdir(d))
			names++;
		closedir(d);
		if (names != 10002)
			exit(1);
	}
}
