/* dir.h - struct __dir, the DIR of the public header. */
#ifndef DIR_H
#define DIR_H

#include <dirent.h>

struct __dir {
	off_t offset;		/* of the next entry, for telldir */
	int fd;
	int pos, end;		/* buf[pos] to buf[end - 1] are unread */
	off_t *places;		/* offsets that telldir could not return */
	int count;		/* of places */
	/* Aligned like entries. The longest entry has 280 bytes. */
	char buf[2048] __attribute__((__aligned__(8)));
};

#endif
