/*
 * init.c - a small PID 1 to copy from: mounts what programs expect, runs one
 * child for as long as the system is up, reaps what others leave behind, and
 * ends the system in order. usage: init [COMMAND [ARGUMENT...]], else /bin/sh.
 *
 *	SIGTERM, SIGUSR2	power off	(USR2: as busybox's poweroff asks)
 *	SIGINT			reboot		(what ctrl-alt-del sends)
 *	SIGHUP, SIGUSR1		go on to the child
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SHORT_LIFE 1	/* seconds: a child that lives less is not restarted at once */

static pid_t child;	/* 0 while there is none */
static struct timespec born;
static sigset_t all;	/* signals, blocked but while we wait for one */

/* In the kernel's format, so that one log has both in their order. */
static void say(const char *what, long number)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	printf("[%5lld.%06ld] init: %s %ld\n", (long long)now.tv_sec,
		now.tv_nsec / 1000, what, number);
	fflush(stdout);
}

static void attach(const char *type, const char *where, unsigned long flags)
{
	mkdir(where, 0755);
	/* EBUSY: the kernel, or an initramfs before us, has mounted it. */
	if (mount(type, where, type, flags, 0) && errno != EBUSY)
		say(where, -errno);
}

/* The kernel opens the console for us only if it found one before /dev was there. */
static void open_console(void)
{
	int fd = open("/dev/console", O_RDWR | O_NOCTTY);

	for (int i = 0; fd >= 0 && i < 3; i++)
		dup2(fd, i);
	if (fd > 2)
		close(fd);
}

static void start(char **command)
{
	pid_t pid = fork();

	if (!pid) {
		/* The mask is inherited; a session of its own may own the console. */
		sigprocmask(SIG_UNBLOCK, &all, 0);
		setsid();
		execvp(command[0], command);
		say("can't run it:", -errno);
		_exit(127);
	}
	clock_gettime(CLOCK_MONOTONIC, &born);
	child = pid > 0 ? pid : 0;
	say(child ? "started" : "can't fork for", child);
	if (!child)
		alarm(SHORT_LIFE);	/* then it is tried again */
}

/* All that have ended: one SIGCHLD may stand for several. */
static void reap(char **command)
{
	struct timespec now;
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		if (pid != child) {	/* its parent died first: no zombie stays */
			say("reaped orphan", pid);
			continue;
		}
		if (WIFSIGNALED(status))
			say("child killed by signal", WTERMSIG(status));
		else
			say("child exited with", WEXITSTATUS(status));
		child = 0;
		clock_gettime(CLOCK_MONOTONIC, &now);
		if (now.tv_sec - born.tv_sec > SHORT_LIFE)
			start(command);
		else
			alarm(SHORT_LIFE);	/* it would die again, and again */
	}
}

/* Everything may end by itself; what has not after a while is killed. */
static _Noreturn void end(int how)
{
	struct timespec rest = { 3, 0 };	/* for the next one to end */
	sigset_t died;
	pid_t pid;

	say(how == RB_AUTOBOOT ? "reboot" : "power off", 0);
	sigemptyset(&died);
	sigaddset(&died, SIGCHLD);
	kill(-1, SIGTERM);	/* to all but us */
	do	/* until there is none, or none has ended for a while */
		pid = waitpid(-1, 0, WNOHANG);
	while (pid > 0 || (!pid && sigtimedwait(&died, 0, &rest) > 0));
	kill(-1, SIGKILL);
	sync();
	reboot(how);
	say("can't:", -errno);	/* not PID 1, or a machine that has no way to */
	_exit(1);
}

int main(int argc, char **argv)
{
	static char *shell[] = { "/bin/sh", 0 };
	char **command = argc > 1 ? argv + 1 : shell;
	int signal;

	if (getpid() != 1) {	/* its end would be that of all other programs */
		fprintf(stderr, "%s: only for process 1\n", argv[0]);
		return 1;
	}
	attach("proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC);
	attach("sysfs", "/sys", MS_NOSUID | MS_NODEV | MS_NOEXEC);
	attach("devtmpfs", "/dev", MS_NOSUID);
	open_console();
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, 0);
	reboot(RB_DISABLE_CAD);	/* ctrl-alt-del: SIGINT for us, no reset */
	start(command);
	while (!sigwait(&all, &signal))
		switch (signal) {
		case SIGCHLD: reap(command); break;
		case SIGALRM: if (!child) start(command); break;
		case SIGINT: end(RB_AUTOBOOT);
		case SIGTERM: case SIGUSR2: end((int)RB_POWER_OFF);
		case SIGHUP: case SIGUSR1: if (child) kill(child, signal); break;
		}
	return 1;
}
