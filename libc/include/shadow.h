/*
 * shadow.h - shadow(3), SVID: the passwords of /etc/shadow.
 *
 * A line has nine fields, as shadow(5) describes; the last seven are numbers, and
 * -1 if empty. What <pwd.h> says of lines is true here too.
 */
#ifndef _SHADOW_H
#define _SHADOW_H

#include <bits/null.h>
#include <paths.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SHADOW _PATH_SHADOW

struct spwd {
	char *sp_namp;
	char *sp_pwdp;		/* encrypted */
	long sp_lstchg;		/* days since 1970 of the last change */
	long sp_min;		/* days before which it may not be changed */
	long sp_max;		/* days after which it must be */
	long sp_warn;		/* days of warning before that */
	long sp_inact;		/* days after it until the account is locked */
	long sp_expire;		/* days since 1970 when the account ends */
	unsigned long sp_flag;	/* reserved */
};

/* As the functions of <pwd.h> whose names have pw instead of sp. */
struct spwd *getspnam(const char *name);
int getspnam_r(const char *__restrict name, struct spwd *__restrict sp,
	char *__restrict buf, size_t n, struct spwd **__restrict result);
struct spwd *getspent(void);
void setspent(void);
void endspent(void);
struct spwd *fgetspent(FILE *f);
int getspent_r(struct spwd *__restrict sp, char *__restrict buf, size_t n,
	struct spwd **__restrict result);
int fgetspent_r(FILE *__restrict f, struct spwd *__restrict sp,
	char *__restrict buf, size_t n, struct spwd **__restrict result);
int putspent(const struct spwd *__restrict sp, FILE *__restrict f);
/*
 * Split a line in memory, which is not changed. sgetspent returns null with
 * EINVAL, and sgetspent_r returns EINVAL, if the line is not valid.
 */
struct spwd *sgetspent(const char *line);
int sgetspent_r(const char *__restrict line, struct spwd *__restrict sp,
	char *__restrict buf, size_t n, struct spwd **__restrict result);
/*
 * Lock /etc/.pwd.lock against other processes that change these files, and
 * unlock it. Return 0, or -1 with errno: EAGAIN or EACCES if another process has
 * not unlocked it within 15 seconds; EINVAL to unlock what is not locked.
 */
int lckpwdf(void);
int ulckpwdf(void);

#ifdef __cplusplus
}
#endif

#endif
