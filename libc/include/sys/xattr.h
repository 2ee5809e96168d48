/*
 * sys/xattr.h - xattr(7): extended attributes, named values of a file.
 *
 * A name begins with "user.", "trusted.", "security." or "system.". Functions
 * return -1 and set errno on failure: ENODATA if there is no such attribute,
 * ENOTSUP if the file system has none. Those with l do not follow a symbolic
 * link at the end of the path.
 */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;

#define XATTR_CREATE 0x1	/* EEXIST if it is there */
#define XATTR_REPLACE 0x2	/* ENODATA if it is not */

/* Store n bytes as an attribute's value; flags: 0 or one of the above. */
int setxattr(const char *path, const char *name, const void *value, size_t n,
	int flags);
int lsetxattr(const char *path, const char *name, const void *value, size_t n,
	int flags);
int fsetxattr(int fd, const char *name, const void *value, size_t n, int flags);
/*
 * Return the size of the value, and copy it to a buffer of n bytes: ERANGE if
 * that is too small. n 0 copies nothing.
 */
ssize_t getxattr(const char *path, const char *name, void *value, size_t n);
ssize_t lgetxattr(const char *path, const char *name, void *value, size_t n);
ssize_t fgetxattr(int fd, const char *name, void *value, size_t n);
/* The same for the list of all names, each with a null at its end. */
ssize_t listxattr(const char *path, char *list, size_t n);
ssize_t llistxattr(const char *path, char *list, size_t n);
ssize_t flistxattr(int fd, char *list, size_t n);
int removexattr(const char *path, const char *name);
int lremovexattr(const char *path, const char *name);
int fremovexattr(int fd, const char *name);

#ifdef __cplusplus
}
#endif

#endif
