/*
 * pwd.h - POSIX <pwd.h>, getpwnam(3), getpwent(3): the users of /etc/passwd.
 *
 * A line has seven fields with colons between them, as passwd(5) describes. Lines
 * may have any length, and the last one needs no newline. Skipped are: blank
 * lines, comments (#), lines with fewer fields, an empty name or an id that is no
 * decimal number of 32 bits, and those of NIS, which begin with + or -.
 */
#ifndef _PWD_H
#define _PWD_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef unsigned int uid_t, gid_t;

struct passwd {
	char *pw_name;
	char *pw_passwd;
	uid_t pw_uid;
	gid_t pw_gid;
	char *pw_gecos;
	char *pw_dir;
	char *pw_shell;		/* empty: /bin/sh */
};

/*
 * Return the first user of that name or id. The result is valid until the next
 * call of either. Null if there is none, with errno unchanged, or on failure,
 * with errno set: ENOENT without /etc/passwd, EACCES, EMFILE, ENOMEM ...
 */
struct passwd *getpwnam(const char *name);
struct passwd *getpwuid(uid_t id);
/*
 * The same, with the strings in a buffer of n bytes. Return 0 and store pw in
 * *result; or 0 and store null there if there is no such user; or return an
 * errno, ERANGE if the buffer is too small, and store null.
 */
int getpwnam_r(const char *__restrict name, struct passwd *__restrict pw,
	char *__restrict buf, size_t n, struct passwd **__restrict result);
int getpwuid_r(uid_t id, struct passwd *__restrict pw, char *__restrict buf,
	size_t n, struct passwd **__restrict result);

#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * Returns the next user, valid until the next call. Null at the end, with errno
 * unchanged, and on failure.
 */
struct passwd *getpwent(void);
/* Start again, and close the file. */
void setpwent(void);
void endpwent(void);
#endif

#ifdef _DEFAULT_SOURCE
typedef struct __file FILE;
/* The same from a stream. At its end, errno becomes ENOENT. GNU, SVID */
struct passwd *fgetpwent(FILE *f);
/*
 * With a buffer, as getpwnam_r. Return 0 or an errno: ENOENT at the end; ERANGE
 * if the buffer is too small, and then the next call reads the same line, if the
 * stream can seek. GNU
 */
int getpwent_r(struct passwd *__restrict pw, char *__restrict buf, size_t n,
	struct passwd **__restrict result);
int fgetpwent_r(FILE *__restrict f, struct passwd *__restrict pw,
	char *__restrict buf, size_t n, struct passwd **__restrict result);
/*
 * Writes a line. Returns 0, or -1: EINVAL if a string is null or has a newline
 * or, except for the last one, a colon, or if the name is empty.
 */
int putpwent(const struct passwd *__restrict pw, FILE *__restrict f);
#endif

#ifdef __cplusplus
}
#endif

#endif
