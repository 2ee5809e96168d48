/*
 * fcntl.h - POSIX <fcntl.h>, open(2), fcntl(2), fallocate(2): opening files.
 * Unless noted otherwise, functions return -1 and set errno on failure.
 */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <bits/fadvise.h>
#include <bits/fcntl.h>
#include <bits/lock.h>
#include <features.h>
#ifdef _GNU_SOURCE
#include <bits/iovec.h>
#endif

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

#define POSIX_FADV_NORMAL 0
#define POSIX_FADV_RANDOM 1
#define POSIX_FADV_SEQUENTIAL 2
#define POSIX_FADV_WILLNEED 3
/*
 * Tells how a range of a file will be read; size 0 means up to the end. Returns
 * 0 or an error number, and does not change errno.
 */
int posix_fadvise(int fd, off_t offset, off_t size, int advice);

#ifdef _GNU_SOURCE
#define F_SETOWN_EX 15
#define F_GETOWN_EX 16
#define F_SETLEASE 1024
#define F_GETLEASE 1025
#define F_NOTIFY 1026
#define F_DUPFD_QUERY 1027
#define F_SEAL_FUTURE_WRITE 16
#define F_SEAL_EXEC 32
#define F_GET_RW_HINT 1035
#define F_SET_RW_HINT 1036
#define F_GET_FILE_RW_HINT 1037
#define F_SET_FILE_RW_HINT 1038
#define F_OWNER_TID 0
#define F_OWNER_PID 1
#define F_OWNER_PGRP 2
/* Who gets the signals of a descriptor; for F_SETOWN_EX. */
struct f_owner_ex {
	int type;
	pid_t pid;
};

/* For F_NOTIFY */
#define DN_ACCESS 1
#define DN_MODIFY 2
#define DN_CREATE 4
#define DN_DELETE 8
#define DN_RENAME 16
#define DN_ATTRIB 32
#define DN_MULTISHOT 0x80000000

#define FALLOC_FL_COLLAPSE_RANGE 8
#define FALLOC_FL_ZERO_RANGE 16
#define FALLOC_FL_INSERT_RANGE 32
#define FALLOC_FL_UNSHARE_RANGE 64

#define AT_STATX_SYNC_TYPE 0x6000
#define AT_STATX_SYNC_AS_STAT 0
#define AT_STATX_FORCE_SYNC 0x2000
#define AT_STATX_DONT_SYNC 0x4000
#define AT_RECURSIVE 0x8000
#define AT_HANDLE_FID 0x200

/*
 * Reads a range of a file into the page cache before it is needed. Returns 0.
 */
ssize_t readahead(int fd, off_t offset, size_t n);
/*
 * Starts or awaits the writing of a range of a file to disk; size 0 means up to
 * the end. Metadata is not written: see fdatasync.
 */
int sync_file_range(int fd, off_t offset, off_t size, unsigned flags);
#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE 2
#define SYNC_FILE_RANGE_WAIT_AFTER 4

/*
 * Move at most n bytes within the kernel; one descriptor at least is a pipe.
 * Return how many; 0 at the end of the input. Offsets are null for a pipe, and
 * null elsewhere for the descriptor's own offset. tee copies from one pipe to
 * another and leaves the input as it is. vmsplice moves a program's memory into
 * a pipe, or copies from a pipe to memory.
 */
ssize_t splice(int from, off_t *from_offset, int to, off_t *to_offset, size_t n,
	unsigned flags);
ssize_t tee(int from, int to, size_t n, unsigned flags);
ssize_t vmsplice(int fd, const struct iovec *v, size_t n, unsigned flags);
#define SPLICE_F_MOVE 1
#define SPLICE_F_NONBLOCK 2
#define SPLICE_F_MORE 4
#define SPLICE_F_GIFT 8

/*
 * A file's handle, by which a privileged program can open it without its path.
 * handle_bytes is the size of f_handle. EOVERFLOW if it is too small, and then
 * handle_bytes is the size that is needed. EOPNOTSUPP if the file system has no
 * handles.
 */
struct file_handle {
	unsigned handle_bytes;
	int handle_type;
	unsigned char f_handle[];
};
#define MAX_HANDLE_SZ 128
int name_to_handle_at(int dir, const char *path, struct file_handle *handle,
	int *mount, int flags);
/* mount is a descriptor of any file in the file system. */
int open_by_handle_at(int mount, struct file_handle *handle, int flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
