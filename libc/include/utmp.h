/*
 * utmp.h - utmp(5), getutent(3): who is logged in, in /var/run/utmp, and the log
 * of that, /var/log/wtmp. The records are those of glibc on each ABI.
 *
 * Strings that fill their array have no null at the end. A file is locked while a
 * record is read or written, as glibc does. If another process keeps the lock for
 * ten seconds, functions fail with EAGAIN. Functions fail with the errno of open
 * or read; with ESRCH if there is no such record or no further one.
 */
#ifndef _UTMP_H
#define _UTMP_H

#include <bits/null.h>
#include <bits/nonstring.h>
#include <bits/utmp.h>
#include <paths.h>
#include <sys/time.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;

#define UTMP_FILE _PATH_UTMP
#define UTMP_FILENAME _PATH_UTMP
#define WTMP_FILE _PATH_WTMP
#define WTMP_FILENAME _PATH_WTMP

#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_HOSTSIZE 256

/* ut_type */
#define EMPTY 0
#define UT_UNKNOWN 0
#define RUN_LVL 1
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8
#define ACCOUNTING 9

struct exit_status {
	short e_termination;
	short e_exit;
};

struct utmp {
	short ut_type;
	pid_t ut_pid;
	char ut_line[UT_LINESIZE] __NONSTRING;	/* terminal, without /dev/ */
	char ut_id[4] __NONSTRING;	/* the entry in inittab */
	char ut_user[UT_NAMESIZE] __NONSTRING;
	char ut_host[UT_HOSTSIZE] __NONSTRING;
	struct exit_status ut_exit;	/* of DEAD_PROCESS */
	__ut_session ut_session;
	struct {
		__ut_seconds tv_sec;
		__ut_microseconds tv_usec;
	} ut_tv;
	__INT32_TYPE__ ut_addr_v6[4];	/* IPv4: the first word only */
	char __unused[20];
};
#define ut_name ut_user
#define ut_time ut_tv.tv_sec
#define ut_xtime ut_tv.tv_sec
#define ut_addr ut_addr_v6[0]

/* A record of /var/log/lastlog, at the user's id times its size. */
struct lastlog {
	__ut_seconds ll_time;
	char ll_line[UT_LINESIZE];
	char ll_host[UT_HOSTSIZE];
};

/* Sets the file for the next functions, and closes the current one. */
int utmpname(const char *path);
/* Opens the file if needed and starts at its first record again. */
void setutent(void);
void endutent(void);
/* Returns the next record. It is valid until the next call. */
struct utmp *getutent(void);
/*
 * Search from the next record on: getutid for one of the same type, if that is
 * RUN_LVL to OLD_TIME, or for a process with the same ut_id, if it is INIT_PROCESS
 * to DEAD_PROCESS, and else EINVAL; getutline for a LOGIN_PROCESS or USER_PROCESS
 * with the same ut_line.
 */
struct utmp *getutid(const struct utmp *u);
struct utmp *getutline(const struct utmp *u);
/*
 * Writes a record: over the current one, if getutid would find that, or over the
 * one that getutid finds from there on, or at the end. Returns it.
 */
struct utmp *pututline(const struct utmp *u);
/* The same with a buffer. Return 0 and store buf in *result; or -1 and null. GNU */
int getutent_r(struct utmp *buf, struct utmp **result);
int getutid_r(const struct utmp *u, struct utmp *buf, struct utmp **result);
int getutline_r(const struct utmp *u, struct utmp *buf, struct utmp **result);

/* Appends a record to a file such as wtmp. It is not created. */
void updwtmp(const char *path, const struct utmp *u);
/* The same to /var/log/wtmp for a line, a user and a host, now. BSD */
void logwtmp(const char *line, const char *user, const char *host);
/*
 * Records that the caller has logged in on the terminal of its descriptor 0, 1 or
 * 2, in utmp and wtmp: a USER_PROCESS with its process id and the other members
 * of u. Without a terminal, the line is "???", and only wtmp is written. BSD
 */
void login(const struct utmp *u);
/* Marks the login on that line as dead in utmp. Returns 1, or 0 on failure. BSD */
int logout(const char *line);

/*
 * Starts a session, unless the process leads one, with fd as its controlling
 * terminal and as descriptors 0 to 2, and closes fd. -1 and errno on failure.
 */
int login_tty(int fd);

#ifdef __cplusplus
}
#endif

#endif
