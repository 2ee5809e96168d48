/*
 * utmpx.h - POSIX <utmpx.h>: who is logged in. All of it is another name for what
 * is in <utmp.h>, where the comments are.
 */
#ifndef _UTMPX_H
#define _UTMPX_H

#include <bits/nonstring.h>
#include <bits/utmp.h>
#include <features.h>
#ifdef _GNU_SOURCE
#include <paths.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;

#ifdef _GNU_SOURCE
#define UTMPX_FILE _PATH_UTMP
#define UTMPX_FILENAME _PATH_UTMP
#define WTMPX_FILE _PATH_WTMP
#define WTMPX_FILENAME _PATH_WTMP
#define RUN_LVL 1
#define ACCOUNTING 9
#endif

#define EMPTY 0
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8

#define __UT_LINESIZE 32
#define __UT_NAMESIZE 32
#define __UT_HOSTSIZE 256

struct __exit_status {
#ifdef _GNU_SOURCE
	short e_termination, e_exit;
#else
	short __e_termination, __e_exit;
#endif
};

struct utmpx {
	short ut_type;
	pid_t ut_pid;
	char ut_line[__UT_LINESIZE] __NONSTRING;
	char ut_id[4] __NONSTRING;
	char ut_user[__UT_NAMESIZE] __NONSTRING;
	char ut_host[__UT_HOSTSIZE] __NONSTRING;
	struct __exit_status ut_exit;
	__ut_session ut_session;
	struct {
		__ut_seconds tv_sec;
		__ut_microseconds tv_usec;
	} ut_tv;
	__INT32_TYPE__ ut_addr_v6[4];
	char __unused[20];
};

void setutxent(void);
void endutxent(void);
struct utmpx *getutxent(void);
struct utmpx *getutxid(const struct utmpx *u);
struct utmpx *getutxline(const struct utmpx *u);
struct utmpx *pututxline(const struct utmpx *u);
#ifdef _GNU_SOURCE
int utmpxname(const char *path);
void updwtmpx(const char *path, const struct utmpx *u);
/* Copy a record of one type to the other. GNU */
struct utmp;
void getutmp(const struct utmpx *from, struct utmp *to);
void getutmpx(const struct utmp *from, struct utmpx *to);
#endif

#ifdef __cplusplus
}
#endif

#endif
