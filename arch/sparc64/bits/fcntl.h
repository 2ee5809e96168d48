/* fcntl.h - O_ flags of open, F_ commands of fcntl. */
#include <bits/cloexec.h>

#define O_APPEND 0x8
#define O_ASYNC 0x40
#define O_CREAT 0x200
#define O_TRUNC 0x400
#define O_EXCL 0x800
#define O_DSYNC 0x2000
#define O_NONBLOCK 0x4000
#define O_NOCTTY 0x8000
#define O_DIRECTORY 0x10000
#define O_NOFOLLOW 0x20000
#define O_LARGEFILE 0x40000
#define O_DIRECT 0x100000
#define O_NOATIME 0x200000
#define O_CLOEXEC __O_CLOEXEC
#define O_SYNC 0x802000
#define O_PATH 0x1000000
#define O_TMPFILE (0x2000000 | O_DIRECTORY)

#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETOWN 5
#define F_SETOWN 6
#define F_SETSIG 10
#define F_GETSIG 11
