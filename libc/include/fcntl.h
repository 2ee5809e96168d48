/*
 * fcntl.h - POSIX <fcntl.h>, open(2), fcntl(2), fallocate(2): opening files.
 * Unless noted otherwise, functions return -1 and set errno on failure.
 */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <bits/fcntl.h>
#include <bits/lock.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;
typedef int pid_t;
typedef unsigned int mode_t;

#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_ACCMODE (3 | O_PATH)
#define O_SEARCH O_PATH
#define O_EXEC O_PATH
#define O_NDELAY O_NONBLOCK	/* on sparc the kernel's differs */
#define O_RSYNC O_SYNC

#define FD_CLOEXEC 1
#ifndef F_RDLCK		/* else bits/lock.h has others */
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2
#endif
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#define F_OFD_SETLKW 38
#define F_DUPFD_CLOEXEC 1030
#define F_SETPIPE_SZ 1031
#define F_GETPIPE_SZ 1032
#define F_ADD_SEALS 1033
#define F_GET_SEALS 1034
#define F_SEAL_SEAL 1
#define F_SEAL_SHRINK 2
#define F_SEAL_GROW 4
#define F_SEAL_WRITE 8

#define AT_FDCWD (-100)
#define AT_SYMLINK_NOFOLLOW 0x100
#define AT_REMOVEDIR 0x200
#define AT_EACCESS 0x200
#define AT_SYMLINK_FOLLOW 0x400
#ifdef _GNU_SOURCE
#define AT_NO_AUTOMOUNT 0x800
#define AT_EMPTY_PATH 0x1000

#define FALLOC_FL_KEEP_SIZE 1
#define FALLOC_FL_PUNCH_HOLE 2
#endif

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#ifndef S_IRUSR
#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXU 0700
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IXGRP 0010
#define S_IRWXG 0070
#define S_IROTH 0004
#define S_IWOTH 0002
#define S_IXOTH 0001
#define S_IRWXO 0007
#endif

/* A range of bytes for F_SETLK etc.; l_len 0 means up to the end of file. */
struct flock {
	short l_type, l_whence;
	off_t l_start, l_len;
	pid_t l_pid;
};

/*
 * Open a file, and return the lowest free descriptor. With O_CREAT or O_TMPFILE
 * a mode_t follows; bits in the umask are removed from it. O_LARGEFILE is
 * implied on every machine.
 */
int open(const char *path, int flags, ...);
int openat(int dir, const char *path, int flags, ...);
/* The same as open with O_CREAT | O_WRONLY | O_TRUNC. */
int creat(const char *path, mode_t mode);
/* The commands of fcntl(2), with at most one argument, an int or a pointer. */
int fcntl(int fd, int command, ...);
#ifdef _GNU_SOURCE
/* Allocates bytes of a file, or by mode punches a hole. fallocate(2) */
int fallocate(int fd, int mode, off_t offset, off_t size);
#endif
/* Allocates; returns 0 or an error number, and does not change errno. */
int posix_fallocate(int fd, off_t offset, off_t size);

#ifdef __cplusplus
}
#endif

#endif
