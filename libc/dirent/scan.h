/* scan.h - what scandir and scandirat share. */
#ifndef SCAN_H
#define SCAN_H

#include <dirent.h>

/* scandir for an open directory, or null, which is closed. */
int __scandir(DIR *dir, struct dirent ***list,
	int (*select)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **));

#endif
