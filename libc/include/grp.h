/*
 * grp.h - POSIX <grp.h>, getgrnam(3), getgrent(3), getgrouplist(3): the groups
 * of /etc/group.
 *
 * A line has four fields, as group(5) describes; the last one may have any number
 * of members. What <pwd.h> says of lines is true here too.
 */
#ifndef _GRP_H
#define _GRP_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef unsigned int gid_t;

struct group {
	char *gr_name;
	char *gr_passwd;
	gid_t gr_gid;
	char **gr_mem;		/* names of users; null after the last */
};

/* As the functions of <pwd.h> whose names have pw instead of gr. */
struct group *getgrnam(const char *name);
struct group *getgrgid(gid_t id);
int getgrnam_r(const char *__restrict name, struct group *__restrict gr,
	char *__restrict buf, size_t n, struct group **__restrict result);
int getgrgid_r(gid_t id, struct group *__restrict gr, char *__restrict buf,
	size_t n, struct group **__restrict result);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
struct group *getgrent(void);
void setgrent(void);
void endgrent(void);
#endif
#ifdef _DEFAULT_SOURCE
typedef struct __file FILE;
struct group *fgetgrent(FILE *f);
int fgetgrent_r(FILE *__restrict f, struct group *__restrict gr,
	char *__restrict buf, size_t n, struct group **__restrict result);

/*
 * Stores the given group and then, once each, those groups of /etc/group that
 * have the user as a member. *n is the room in the list, and becomes the number
 * of groups. Returns it, or -1 if it is larger than the room, or if the file
 * exists but cannot be read, with errno. BSD
 */
int getgrouplist(const char *user, gid_t group, gid_t *list, int *n);
/*
 * Makes these groups the supplementary ones of the process. -1 with EPERM if it
 * may not do that, EINVAL if they are more than 65536, or as getgrouplist. BSD
 */
int initgroups(const char *user, gid_t group);
/* See <unistd.h>. */
int setgroups(size_t n, const gid_t *list);
#endif
#ifdef _GNU_SOURCE
int getgrent_r(struct group *__restrict gr, char *__restrict buf, size_t n,
	struct group **__restrict result);
/* EINVAL also if a member has a comma or is empty. */
int putgrent(const struct group *__restrict gr, FILE *__restrict f);
#endif

#ifdef __cplusplus
}
#endif

#endif
