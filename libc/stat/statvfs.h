/* statvfs.h - what statvfs and fstatvfs share. */
#ifndef STATVFS_H
#define STATVFS_H

#include <sys/statfs.h>
#include <sys/statvfs.h>

void __statvfs(struct statvfs *st, const struct statfs *from);

#endif
