/*
 * child.c - the program that demo/init starts in a test. It counts how often it
 * was started, leaves an orphan, looks for zombies, expects init to pass on a
 * signal, and ends the system by sending init the signal of its argument.
 */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void nap(long ms)
{
	struct timespec ts = { ms / 1000, ms % 1000 * 1000000 };

	nanosleep(&ts, 0);
}

static int zombies(void)
{
	DIR *d = opendir("/proc");
	struct dirent *e;
	int n = 0;

	while ((e = readdir(d))) {
		char path[300], line[300];
		FILE *f;

		snprintf(path, sizeof path, "/proc/%s/stat", e->d_name);
		if (e->d_name[0] < '0' || e->d_name[0] > '9' || !(f = fopen(path, "r")))
			continue;
		n += fgets(line, sizeof line, f) && strstr(line, ") Z ");
		fclose(f);
	}
	closedir(d);
	return n;
}

static void hup(int s)
{
	(void)s;
	write(1, "child: passed on\n", 17);
}

static void term(int s)
{
	(void)s;
	write(1, "child: ends\n", 12);
	tcdrain(1);
	_exit(0);
}

int main(int argc, char **argv)
{
	int fd = open("/lives", O_WRONLY | O_CREAT | O_APPEND, 0600);
	struct stat st;

	write(fd, "+", 1);
	fstat(fd, &st);
	close(fd);
	printf("child: life %d\n", (int)st.st_size);
	fflush(stdout);
	/* When a session ends, its terminal drops what it has not sent. */
	tcdrain(1);
	if (st.st_size == 1) {
		/* an orphan that outlives us, for init to reap */
		if (!fork()) {
			nap(300);
			_exit(3);
		}
		return 7;
	}
	if (st.st_size == 2)
		abort();
	signal(SIGHUP, hup);
	signal(SIGTERM, term);
	kill(1, SIGHUP);
	nap(300);
	printf("child: %d zombies, console %s, sysfs %s\n", zombies(),
		isatty(0) && isatty(1) && isatty(2) ? "yes" : "no",
		stat("/sys/kernel", &st) ? "no" : "yes");
	fflush(stdout);
	kill(1, argc > 1 ? atoi(argv[1]) : SIGTERM);
	for (;;)
		pause();
}
