/*
 * sys/inotify.h - inotify(7): events on files and directories.
 *
 * <linux/inotify.h> has the same; the first of the two headers defines it.
 */
#ifndef _SYS_INOTIFY_H
#define _SYS_INOTIFY_H

#include <bits/fcntl.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef _LINUX_INOTIFY_H
#define _LINUX_INOTIFY_H

/* What a read returns, one after the other; a read that has no room: EINVAL. */
struct inotify_event {
	int wd;
	__UINT32_TYPE__ mask, cookie;
	__UINT32_TYPE__ len;	/* of name, with its zeros and padding */
	__extension__ char name[];
};

#define IN_ACCESS 0x1U
#define IN_MODIFY 0x2U
#define IN_ATTRIB 0x4U
#define IN_CLOSE_WRITE 0x8U
#define IN_CLOSE_NOWRITE 0x10U
#define IN_OPEN 0x20U
#define IN_MOVED_FROM 0x40U
#define IN_MOVED_TO 0x80U
#define IN_CREATE 0x100U
#define IN_DELETE 0x200U
#define IN_DELETE_SELF 0x400U
#define IN_MOVE_SELF 0x800U
#define IN_UNMOUNT 0x2000U
#define IN_Q_OVERFLOW 0x4000U
#define IN_IGNORED 0x8000U
#define IN_CLOSE (IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)
#define IN_MOVE (IN_MOVED_FROM | IN_MOVED_TO)
#define IN_ALL_EVENTS 0xfffU

#define IN_ONLYDIR 0x1000000U
#define IN_DONT_FOLLOW 0x2000000U
#define IN_EXCL_UNLINK 0x4000000U
#define IN_MASK_CREATE 0x10000000U
#define IN_MASK_ADD 0x20000000U
#define IN_ISDIR 0x40000000U
#define IN_ONESHOT 0x80000000U

#define IN_CLOEXEC O_CLOEXEC
#define IN_NONBLOCK O_NONBLOCK

#define INOTIFY_IOC_SETNEXTWD _IOW('I', 0, int)	/* see <sys/ioctl.h> */
#endif

/*
 * Return a new descriptor. -1 and errno on failure: EINVAL for an unknown flag,
 * EMFILE if the user has too many.
 */
int inotify_init(void);
int inotify_init1(int flags);
/*
 * Watches a file, or changes what it is watched for. Returns the watch's number,
 * from 1, the same for one file. -1 and errno on failure: EINVAL if the mask has
 * no event or fd is no inotify, ENOSPC if the user has too many watches.
 */
int inotify_add_watch(int fd, const char *path, __UINT32_TYPE__ mask);
/* Ends a watch, with a last event: IN_IGNORED. EINVAL if there is none. */
int inotify_rm_watch(int fd, int watch);

#ifdef __cplusplus
}
#endif

#endif
