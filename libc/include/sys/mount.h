/*
 * sys/mount.h - mount(2), umount(2), fsopen(2): mounting file systems.
 *
 * <linux/mount.h> defines an enum and a structure that are needed here too. So
 * this header includes it, where the compiler finds the kernel's headers, and
 * has its own definitions otherwise.
 */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <bits/cloexec.h>
#ifdef __has_include
#if __has_include(<linux/mount.h>) && __has_include(<asm/types.h>)
#include <linux/mount.h>
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

#define MS_RDONLY 1
#define MS_NOSUID 2
#define MS_NODEV 4
#define MS_NOEXEC 8
#define MS_SYNCHRONOUS 16
#define MS_REMOUNT 32
#define MS_MANDLOCK 64
#define MS_DIRSYNC 128
#define MS_NOSYMFOLLOW 256
#define MS_NOATIME 1024
#define MS_NODIRATIME 2048
#define MS_BIND 4096
#define MS_MOVE 8192
#define MS_REC 16384
#define MS_SILENT 32768
#define MS_POSIXACL (1 << 16)
#define MS_UNBINDABLE (1 << 17)
#define MS_PRIVATE (1 << 18)
#define MS_SLAVE (1 << 19)
#define MS_SHARED (1 << 20)
#define MS_RELATIME (1 << 21)
#define MS_I_VERSION (1 << 23)
#define MS_STRICTATIME (1 << 24)
#define MS_LAZYTIME (1 << 25)
#define MS_KERNMOUNT (1 << 22)
#define MS_ACTIVE (1 << 30)
#define MS_NOUSER (1 << 31)
#define MS_RMT_MASK (MS_RDONLY | MS_SYNCHRONOUS | MS_MANDLOCK | \
	MS_I_VERSION | MS_LAZYTIME)
#define MS_MGC_VAL 0xc0ed0000
#define MS_MGC_MSK 0xffff0000

#define MNT_FORCE 1
#define MNT_DETACH 2
#define MNT_EXPIRE 4
#define UMOUNT_NOFOLLOW 8

/*
 * -1 and errno on failure. source, type and data may be null for operations
 * that do not use them, such as MS_BIND or MS_REMOUNT.
 */
int mount(const char *source, const char *target, const char *type,
	unsigned long flags, const void *data);
int umount(const char *target);
int umount2(const char *target, int flags);

/*
 * The new calls mount in steps: make a file system's context, configure it, get
 * a mount of it that is attached nowhere, and attach that. Those that return a
 * descriptor return -1 and set errno on failure, as the others do. They need
 * Linux 5.2, mount_setattr 5.12: ENOSYS before.
 */
/* A context for a new file system of a type. flags: FSOPEN_CLOEXEC */
int fsopen(const char *type, unsigned flags);
/*
 * Sets a parameter, or creates or reconfigures the file system. command says
 * what value and extra are; reading from fd returns the kernel's messages.
 */
int fsconfig(int fd, unsigned command, const char *key, const void *value,
	int extra);
/* A mount of a file system that has been created. attributes: MOUNT_ATTR_ */
int fsmount(int fd, unsigned flags, unsigned attributes);
/* A context for a file system that is mounted, to reconfigure it. */
int fspick(int dir, const char *path, unsigned flags);
/*
 * A descriptor for a mounted tree or, with OPEN_TREE_CLONE, for a copy of it.
 * flags: OPEN_TREE_CLOEXEC, and AT_ constants of <fcntl.h>
 */
int open_tree(int dir, const char *path, unsigned flags);
/* Attaches a mount, or moves one. flags: MOVE_MOUNT_ */
int move_mount(int fromdir, const char *from, int todir, const char *to,
	unsigned flags);
/*
 * Changes properties of a mount; of all below too with AT_RECURSIVE. n is the
 * size of the structure.
 */
struct mount_attr;
int mount_setattr(int dir, const char *path, unsigned flags,
	struct mount_attr *attributes, size_t n);

#ifndef FSOPEN_CLOEXEC
enum fsconfig_command {
	FSCONFIG_SET_FLAG = 0,		/* a key without value */
	FSCONFIG_SET_STRING = 1,
	FSCONFIG_SET_BINARY = 2,	/* extra: its size */
	FSCONFIG_SET_PATH = 3,		/* extra: the directory */
	FSCONFIG_SET_PATH_EMPTY = 4,
	FSCONFIG_SET_FD = 5,		/* extra: the descriptor */
	FSCONFIG_CMD_CREATE = 6,
	FSCONFIG_CMD_RECONFIGURE = 7,
	FSCONFIG_CMD_CREATE_EXCL = 8	/* Linux 6.6 */
};
#define FSOPEN_CLOEXEC 1
#endif
#ifndef FSMOUNT_CLOEXEC
#define FSMOUNT_CLOEXEC 1
#endif
#ifndef FSPICK_CLOEXEC
#define FSPICK_CLOEXEC 1
#define FSPICK_SYMLINK_NOFOLLOW 2
#define FSPICK_NO_AUTOMOUNT 4
#define FSPICK_EMPTY_PATH 8
#endif
#undef OPEN_TREE_CLONE
#undef OPEN_TREE_CLOEXEC
#define OPEN_TREE_CLONE 1
#define OPEN_TREE_CLOEXEC __O_CLOEXEC
#ifndef MOVE_MOUNT_F_SYMLINKS
#define MOVE_MOUNT_F_SYMLINKS 1
#define MOVE_MOUNT_F_AUTOMOUNTS 2
#define MOVE_MOUNT_F_EMPTY_PATH 4
#define MOVE_MOUNT_T_SYMLINKS 16
#define MOVE_MOUNT_T_AUTOMOUNTS 32
#define MOVE_MOUNT_T_EMPTY_PATH 64
#endif
#ifndef MOVE_MOUNT_SET_GROUP
#define MOVE_MOUNT_SET_GROUP 256	/* Linux 5.15 */
#endif
#ifndef MOVE_MOUNT_BENEATH
#define MOVE_MOUNT_BENEATH 512		/* Linux 6.5 */
#endif
#ifndef MOUNT_ATTR_RDONLY
#define MOUNT_ATTR_RDONLY 1
#define MOUNT_ATTR_NOSUID 2
#define MOUNT_ATTR_NODEV 4
#define MOUNT_ATTR_NOEXEC 8
#define MOUNT_ATTR__ATIME 0x70	/* the mask of the next three */
#define MOUNT_ATTR_RELATIME 0
#define MOUNT_ATTR_NOATIME 0x10
#define MOUNT_ATTR_STRICTATIME 0x20
#define MOUNT_ATTR_NODIRATIME 0x80
#endif
#ifndef MOUNT_ATTR_IDMAP
#define MOUNT_ATTR_IDMAP 0x100000
#endif
#ifndef MOUNT_ATTR_NOSYMFOLLOW
#define MOUNT_ATTR_NOSYMFOLLOW 0x200000
#endif
#ifndef MOUNT_ATTR_SIZE_VER0
struct mount_attr {
	__UINT64_TYPE__ attr_set, attr_clr;	/* MOUNT_ATTR_ */
	__UINT64_TYPE__ propagation;		/* MS_SHARED etc. */
	__UINT64_TYPE__ userns_fd;		/* for MOUNT_ATTR_IDMAP */
};
#define MOUNT_ATTR_SIZE_VER0 32
#endif

#ifdef __cplusplus
}
#endif

#endif
