/*
 * utmp_file.c - records of utmp and wtmp: searching, replacing, appending. Root
 * also tests the fixed paths, in a chroot.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>
#include <utmpx.h>
#include "../test.h"

#define FILE_NAME "utmp_file.tmp"

static void set(struct utmp *u, int type, const char *id, const char *line,
	const char *user)
{
	memset(u, 0, sizeof *u);
	u->ut_type = type;
	u->ut_pid = 1000;
	strncpy(u->ut_id, id, sizeof u->ut_id);
	strncpy(u->ut_line, line, sizeof u->ut_line);
	strncpy(u->ut_user, user, sizeof u->ut_user);
	u->ut_addr_v6[0] = 0x12345678;
}

static long size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) ? -1 : st.st_size;
}

static void layout(void)
{
	size_t time = sizeof ((struct utmp *)0)->ut_tv.tv_sec;

	CHECK(offsetof(struct utmp, ut_line) == offsetof(struct utmp, ut_pid) + 4);
	CHECK(offsetof(struct utmp, ut_exit) ==
		offsetof(struct utmp, ut_line) + 32 + 4 + 32 + 256);
	CHECK(offsetof(struct utmp, ut_addr_v6) ==
		offsetof(struct utmp, ut_session) + 3 * time);
	CHECK(sizeof(struct utmp) == (time == 8 ? 400 : 384) ||
		offsetof(struct utmp, ut_pid) == 2);	/* m68k */
	CHECK(sizeof(struct lastlog) == time + 32 + 256);
	CHECK(sizeof(struct utmpx) == sizeof(struct utmp));
}

static void records(void)
{
	struct utmp u, buf, *p;
	int i, fd = creat(FILE_NAME, 0600);

	close(fd);
	CHECK(utmpname(FILE_NAME) == 0);
	setutent();
	errno = 0;
	CHECK(!getutent());
	set(&u, BOOT_TIME, "~~", "~", "reboot");
	CHECK(pututline(&u));
	set(&u, USER_PROCESS, "1", "tty1", "one");
	CHECK(pututline(&u));
	/* Strings that fill their arrays. */
	set(&u, LOGIN_PROCESS, "1234", "a terminal with a name of 32 letters",
		"a user with a name of 32 letters, or more");
	CHECK(pututline(&u));
	CHECK(size_of(FILE_NAME) == 3 * (long)sizeof u);
	setutent();
	CHECK((p = getutent()) && p->ut_type == BOOT_TIME && p->ut_pid == 1000);
	CHECK((p = getutent()) && strcmp(p->ut_user, "one") == 0);
	CHECK((p = getutent()) && p->ut_type == LOGIN_PROCESS &&
		memcmp(p, &u, sizeof u) == 0);
	CHECK(!getutent());
	setutent();
	CHECK(getutent_r(&buf, &p) == 0 && p == &buf && buf.ut_type == BOOT_TIME);
	CHECK(getutent_r(&buf, &p) == 0 && getutent_r(&buf, &p) == 0);
	CHECK(getutent_r(&buf, &p) == -1 && !p);

	setutent();
	set(&u, BOOT_TIME, "", "", "");
	CHECK((p = getutid(&u)) && p->ut_type == BOOT_TIME);
	set(&u, DEAD_PROCESS, "1", "", "");
	CHECK((p = getutid(&u)) && strcmp(p->ut_line, "tty1") == 0);
	errno = 0;
	CHECK(!getutid(&u) && errno == ESRCH);
	set(&u, EMPTY, "1", "", "");
	CHECK(!getutid(&u) && errno == EINVAL);
	set(&u, INIT_PROCESS, "1234", "", "");
	setutent();
	CHECK(getutid_r(&u, &buf, &p) == 0 && p == &buf);
	CHECK(buf.ut_type == LOGIN_PROCESS);
	CHECK(getutid_r(&u, &buf, &p) == -1 && !p);
	set(&u, 0, "", "tty1", "");
	setutent();
	CHECK((p = getutline(&u)) && strcmp(p->ut_user, "one") == 0);
	CHECK(!getutline(&u) && errno == ESRCH);
	setutent();
	CHECK(getutline_r(&u, &buf, &p) == 0 && p == &buf);
	CHECK(strcmp(buf.ut_user, "one") == 0);
	CHECK(getutline_r(&u, &buf, &p) == -1 && !p);

	/* Replace a record, the current one and one that must be searched for. */
	for (i = 0; i < 2; i++) {
		setutent();
		set(&u, DEAD_PROCESS, "1", "tty1", i ? "again" : "");
		if (i)
			CHECK(getutid(&u));
		CHECK(pututline(&u));
		CHECK(size_of(FILE_NAME) == 3 * (long)sizeof u);
		setutent();
		CHECK(getutent() && (p = getutent()) &&
			memcmp(p, &u, sizeof u) == 0);
		CHECK((p = getutent()) && p->ut_type == LOGIN_PROCESS);
	}
	endutent();

	/* A part of a record at the end is no record and is overwritten. */
	fd = open(FILE_NAME, O_WRONLY | O_APPEND);
	CHECK(write(fd, "part", 4) == 4);
	close(fd);
	for (i = 0; i < 3; i++)
		CHECK(getutent());
	CHECK(!getutent());
	set(&u, USER_PROCESS, "4", "tty4", "four");
	CHECK(pututline(&u));
	CHECK(size_of(FILE_NAME) == 4 * (long)sizeof u);
	endutent();
	CHECK((p = getutent()) && p->ut_type == BOOT_TIME);
	endutent();
	updwtmp(FILE_NAME, &u);
	CHECK(size_of(FILE_NAME) == 5 * (long)sizeof u);
	updwtmp("utmp_none.tmp", &u);
	CHECK(size_of("utmp_none.tmp") == -1);
	utmpname("utmp_none.tmp");
	CHECK(!getutent() && errno == ENOENT);
	CHECK(!pututline(&u) && errno == ENOENT);
}

static void names_with_x(void)
{
	struct utmpx x, *p;
	struct utmp u;

	CHECK(utmpxname(FILE_NAME) == 0);
	setutxent();
	CHECK((p = getutxent()) && p->ut_type == BOOT_TIME);
	memset(&x, 0, sizeof x);
	x.ut_type = DEAD_PROCESS;
	strcpy(x.ut_id, "4");
	CHECK((p = getutxid(&x)) && strcmp(p->ut_user, "four") == 0);
	setutxent();
	strcpy(x.ut_line, "tty4");
	CHECK((p = getutxline(&x)) && strcmp(p->ut_user, "four") == 0);
	CHECK(pututxline(&x));
	setutxent();
	CHECK((p = getutxid(&x)) && p->ut_type == DEAD_PROCESS);
	endutxent();
	CHECK((p = getutxent()) && p->ut_type == BOOT_TIME);
	endutxent();
	updwtmpx(FILE_NAME, &x);
	CHECK(size_of(FILE_NAME) == 6 * (long)sizeof x);
	memset(&u, 0, sizeof u);
	getutmp(&x, &u);
	CHECK(u.ut_type == DEAD_PROCESS && strcmp(u.ut_line, "tty4") == 0);
	memset(&x, 0, sizeof x);
	getutmpx(&u, &x);
	CHECK(x.ut_type == DEAD_PROCESS && strcmp(x.ut_line, "tty4") == 0);
}

/* A reader waits until a writer has unlocked the file. */
static void lock(void)
{
	int ready[2], status;
	struct timespec t = { .tv_nsec = 30000000 };
	struct utmp *u;
	pid_t child;
	char c;

	CHECK(pipe(ready) == 0);
	child = fork();
	if (child == 0) {
		struct utmp empty;
		int fd = open(FILE_NAME, O_RDWR);

		memset(&empty, 0, sizeof empty);
		status = lockf(fd, F_LOCK, 0);
		write(ready[1], "", 1);
		nanosleep(&t, 0);
		_exit(write(fd, &empty, sizeof empty) < 0 || status);
	}
	CHECK(read(ready[0], &c, 1) == 1);
	CHECK((u = getutent()) && u->ut_type == EMPTY);
	endutent();
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	close(ready[0]);
	close(ready[1]);
}

/* Make a pseudo-terminal descriptor 0. Returns 0, with its path, or -1. */
static int terminal(char *path)
{
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), slave, unlock = 0;
	unsigned number;

	if (master < 0 || ioctl(master, TIOCSPTLCK, &unlock) ||
	    ioctl(master, TIOCGPTN, &number))
		return -1;
	sprintf(path, "/dev/pts/%u", number);
	slave = open(path, O_RDWR | O_NOCTTY);
	return slave < 0 || dup2(slave, 0) != 0 ? -1 : 0;
}

static void login_name(const char *tty)
{
	char name[40];
	struct utmp u, *p;
	int fd = dup(0);

	close(fd);
	set(&u, USER_PROCESS, "p", tty + 5, "somebody");
	utmpname(FILE_NAME);
	CHECK(!getlogin() && errno == ENOENT);
	/* It leaves no descriptor that the program might close and use again. */
	CHECK(fcntl(fd, F_GETFD) == -1);
	CHECK(getlogin_r(name, sizeof name) == ENOENT);
	updwtmp(FILE_NAME, &u);
	setutent();
	CHECK(getutent() && getutent());
	CHECK(getlogin() && strcmp(getlogin(), "somebody") == 0);
	CHECK(getlogin_r(name, sizeof name) == 0);
	CHECK(strcmp(name, "somebody") == 0);
	CHECK(getlogin_r(name, 8) == ERANGE);
	CHECK(getlogin_r(name, 9) == 0);
	/* The walk goes on where it was. */
	CHECK((p = getutent()) && p->ut_type == LOGIN_PROCESS);
	endutent();
}

/* In the chroot there is no /proc but for a link with the terminal's name. */
static void fixed_paths(const char *tty)
{
	struct utmp u, *p;

	mkdir("utmp_root.tmp", 0700);
	CHECK(chdir("utmp_root.tmp") == 0);
	mkdir("var", 0700);
	mkdir("var/run", 0700);
	mkdir("var/log", 0700);
	mkdir("proc", 0700);
	mkdir("proc/self", 0700);
	mkdir("proc/self/fd", 0700);
	if (chroot(".")) {
		CHECK(errno == EPERM);
		return;
	}
	logwtmp("tty1", "user", "host");
	CHECK(size_of("var/log/wtmp") == -1);
	close(creat("var/log/wtmp", 0600));
	close(creat("var/run/utmp", 0600));
	logwtmp("tty1", "user", "host");
	logwtmp("tty1", "", "");
	set(&u, 0, "1", "", "me");
	login(&u);
	CHECK(utmpname("/var/log/wtmp") == 0);
	CHECK((p = getutent()) && p->ut_type == USER_PROCESS &&
		p->ut_pid == getpid() && strcmp(p->ut_host, "host") == 0 &&
		strcmp(p->ut_user, "user") == 0 && p->ut_tv.tv_sec &&
		strcmp(p->ut_line, "tty1") == 0);
	CHECK((p = getutent()) && p->ut_type == DEAD_PROCESS);
	CHECK((p = getutent()) && strcmp(p->ut_line, "???") == 0 &&
		p->ut_type == USER_PROCESS && p->ut_pid == getpid());
	CHECK(!getutent());
	CHECK(utmpname("/var/run/utmp") == 0);
	CHECK(!getutent());
	if (!tty)
		return;
	CHECK(symlink(tty, "proc/self/fd/0") == 0);
	login(&u);
	setutent();
	CHECK((p = getutent()) && strncmp(p->ut_line, tty + 5, UT_LINESIZE) == 0 &&
		strcmp(p->ut_user, "me") == 0 && p->ut_pid == getpid());
	CHECK(size_of("var/log/wtmp") == 4 * (long)sizeof u);
	CHECK(logout("other") == 0);
	CHECK(logout(tty + 5) == 1);
	CHECK((p = getutent()) && p->ut_type == DEAD_PROCESS && !*p->ut_user &&
		p->ut_tv.tv_sec);
	CHECK(logout(tty + 5) == 0);
	endutent();
}

int main(void)
{
	char tty[40];
	int has_tty;

	layout();
	records();
	names_with_x();
	lock();
	CHECK(dup2(open("/dev/null", O_RDONLY), 0) == 0);
	CHECK(getlogin_r(tty, sizeof tty) == ENOTTY && !getlogin());
	has_tty = terminal(tty) == 0;
	if (has_tty)
		login_name(tty);
	unlink(FILE_NAME);
	fixed_paths(has_tty ? tty : 0);
	return failed;
}
