/* walk.h - what nftw and ftw share. */
#ifndef WALK_H
#define WALK_H

#include <ftw.h>

typedef int nftw_visitor(const char *, const struct stat *, int, struct FTW *);
typedef int ftw_visitor(const char *, const struct stat *, int);

/* nftw, with one of the two visitors; the other is null. */
int __walk(const char *path, nftw_visitor *visit, ftw_visitor *simple,
	int flags);

#endif
