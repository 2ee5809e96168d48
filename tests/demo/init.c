/*
 * init.c - a small PID 1 to copy from. It mounts the usual file systems, runs
 * one child and restarts it when it ends, reaps orphans, and shuts the system
 * down in order. usage: init [COMMAND [ARGUMENT...]], by default /bin/sh.
 *
 *	SIGTERM, SIGUSR2	power off	(busybox's poweroff sends SIGUSR2)
 *	SIGINT			reboot		(what ctrl-alt-del sends)
 *	SIGHUP, SIGUSR1		passed on to the child
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SHORT_LIFE 1	/* seconds; a child that lives less is restarted later */

static pid_t child;	/* 0 if there is none */
static struct timespec born;
static sigset_t all;	/* all signals; blocked except in sigwait */

/* In the format of the kernel log, so that both can be merged by time. */
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
	/* EBUSY: the kernel or an earlier initramfs has mounted it. */
	if (mount(type, where, type, flags, 0) && errno != EBUSY)
		say(where, -errno);
}

/*
 * The kernel opens the console for us only if the initramfs has /dev/console.
 */
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
		sigprocmask(SIG_UNBLOCK, &all, 0);	/* exec keeps the mask */
		setsid();
		ioctl(0, TIOCSCTTY, 0);	/* ^C reaches it, and a shell has jobs */
		execvp(command[0], command);
		say("cannot run it:", -errno);
		_exit(127);
	}
	clock_gettime(CLOCK_MONOTONIC, &born);
	child = pid > 0 ? pid : 0;
	say(child ? "started" : "cannot fork for", child);
	if (!child)
		alarm(SHORT_LIFE);	/* try again then */
}

/* Reaps every child that has ended: one SIGCHLD may be for several. */
static void reap(char **command)
{
	struct timespec now;
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		if (pid != child) {	/* its parent died first */
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
			alarm(SHORT_LIFE);	/* it would probably die again at once */
	}
}

/* Asks every process to end, and kills those that have not ended in time. */
static _Noreturn void end(int how)
{
	struct timespec patience = { 3, 0 };	/* until the next one ends */
	sigset_t died;
	pid_t pid;

	say(how == RB_AUTOBOOT ? "reboot" : "power off", 0);
	sigemptyset(&died);
	sigaddset(&died, SIGCHLD);
	kill(-1, SIGTERM);	/* to all processes but this one */
	do	/* until none is left, or none has ended for 3 s */
		pid = waitpid(-1, 0, WNOHANG);
	while (pid > 0 || (!pid && sigtimedwait(&died, 0, &patience) > 0));
	kill(-1, SIGKILL);
	sync();
	reboot(how);
	say("failed:", -errno);	/* the machine cannot */
	_exit(1);
}

int main(int argc, char **argv)
{
	static char *shell[] = { "/bin/sh", 0 };
	char **command = argc > 1 ? argv + 1 : shell;
	int signal;

	if (getpid() != 1) {	/* kill(-1) would end every other program */
		fprintf(stderr, "%s: must be process 1\n", argv[0]);
		return 1;
	}
	attach("proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC);
	attach("sysfs", "/sys", MS_NOSUID | MS_NODEV | MS_NOEXEC);
	attach("devtmpfs", "/dev", MS_NOSUID);
	open_console();
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, 0);
	reboot(RB_DISABLE_CAD);	/* ctrl-alt-del sends us SIGINT */
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
