/* dirent.h - POSIX <dirent.h>, getdents(2): reading a directory. */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;
typedef __UINT64_TYPE__ ino_t;
typedef struct __dir DIR;

struct dirent {
	ino_t d_ino;
	off_t d_off;			/* for seekdir */
	unsigned short d_reclen;	/* size of this entry in bytes */
	unsigned char d_type;		/* DT_; DT_UNKNOWN on some file systems */
	char d_name[256];
};

#ifdef _DEFAULT_SOURCE
#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define DT_WHT 14
#define IFTODT(mode) ((mode) >> 12 & 15)
#define DTTOIF(type) ((type) << 12)
#endif

/* Null with errno on failure: ENOTDIR if path is not a directory. */
DIR *opendir(const char *path);
/*
 * The same for an open descriptor, which closedir then closes. EBADF if it was
 * opened with O_PATH.
 */
DIR *fdopendir(int fd);
/*
 * Returns the next entry, valid until the next call for this DIR. Null at the
 * end, with errno unchanged, and on failure, with errno set.
 */
struct dirent *readdir(DIR *dir);
int closedir(DIR *dir);
void rewinddir(DIR *dir);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/* Moves to a place that telldir returned for the same DIR. */
void seekdir(DIR *dir, long place);
/* -1 with ENOMEM only where a long is too small for an offset. */
long telldir(DIR *dir);
#endif
int dirfd(DIR *dir);
#ifdef _GNU_SOURCE
/*
 * Reads entries as the kernel writes them. Returns their bytes, 0 at the end.
 */
ssize_t getdents64(int fd, void *buf, size_t n);
#endif

/*
 * Stores the entries of a directory in memory from malloc: *list points to n
 * pointers, each to an entry, all of them to be freed. Only those for which
 * select returns nonzero, unless it is null; sorted by compare, unless it is
 * null. Returns n, or -1 with errno and nothing allocated.
 */
int scandir(const char *path, struct dirent ***list,
	int (*select)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **));
/* Compare names by strcoll, and with _GNU_SOURCE by strverscmp. */
int alphasort(const struct dirent **a, const struct dirent **b);
/*
 * readdir into a caller's entry; *result becomes null at the end. Returns 0 or an
 * error number. readdir does as well.
 */
int readdir_r(DIR *__restrict dir, struct dirent *__restrict entry,
	struct dirent **__restrict result);
#define d_fileno d_ino
#ifdef _DEFAULT_SOURCE
#define _DIRENT_HAVE_D_RECLEN
#define _DIRENT_HAVE_D_OFF
#define _DIRENT_HAVE_D_TYPE
#endif
#ifdef _GNU_SOURCE
int versionsort(const struct dirent **a, const struct dirent **b);
/* scandir relative to a directory; see <unistd.h>. */
int scandirat(int dir, const char *path, struct dirent ***list,
	int (*select)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **));
#endif

#ifdef __cplusplus
}
#endif

#endif
