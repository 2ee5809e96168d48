/* utimes.h - what utimes, lutimes, futimes and futimesat share. */
#ifndef UTIMES_H
#define UTIMES_H

#include <sys/time.h>

/*
 * utimensat with times in microseconds. A null path means the descriptor `dir`
 * itself. Returns a negated errno on failure.
 */
long __utimes(int dir, const char *path, const struct timeval times[2],
	int flags);

#endif
