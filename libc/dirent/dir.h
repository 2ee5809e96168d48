/* dir.h - an open directory: the entries read last, and where in them we are. */
#ifndef DIR_H
#define DIR_H

#include <dirent.h>

struct __dir {
	off_t offset;		/* of the next entry, for telldir */
	int fd, pos, end;
	/* Aligned as entries are; room for the longest many times over. */
	char buf[2048] __attribute__((__aligned__(8)));
};

#endif
