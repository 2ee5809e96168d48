/*
 * init.c - the init of a test boot: mounts the file systems that tests need,
 * runs the programs in /boot-programs, whose output is read by check.sh, and
 * those in /unit, which must be silent and return 0, and reboots.
 */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void mount_at(const char *type, const char *path)
{
	mkdir(path, 0755);
	if (mount(type, path, type, 0, 0))
		perror(path);
}

/* Runs a program, with its output in out if not null; returns its status. */
static int run(const char *path, const char *argument, const char *out)
{
	int status = -1;
	pid_t child = fork();

	if (!child) {
		if (out) {
			int fd = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0644);

			dup2(fd, 1);
			dup2(fd, 2);
			close(fd);
		}
		setsid();
		execl(path, path, argument, (char *)0);
		_exit(127);
	}
	while (waitpid(child, &status, 0) != child)
		;
	/* kill what it left running, which would disturb the next */
	kill(-child, SIGKILL);
	while (waitpid(-1, 0, WNOHANG) > 0)
		;
	return status;
}

static void show(const char *path)
{
	char text[512];
	int fd = open(path, O_RDONLY);
	ssize_t n = read(fd, text, sizeof text);

	if (n > 0)
		fwrite(text, 1, (size_t)n, stdout);
	close(fd);
}

static void unit(const char *name)
{
	char path[300], program[300];
	struct stat st;
	int status;

	snprintf(path, sizeof path, "/unit/%s", name);
	snprintf(program, sizeof program, "/program/%s", name);
	status = run(path, stat(program, &st) ? 0 : program, "/tmp/out");
	if (!status && !stat("/tmp/out", &st) && !st.st_size) {
		printf("ok %s\n", name);
		fflush(stdout);
		return;
	}
	printf("FAIL %s, status %#x\n", name, status);
	show("/tmp/out");
	fflush(stdout);
}

static void each(const char *folder, void (*f)(const char *name))
{
	DIR *d = opendir(folder);
	struct dirent *e;

	while (d && (e = readdir(d)))
		if (e->d_name[0] != '.')
			f(e->d_name);
	if (d)
		closedir(d);
}

static void boot_program(const char *name)
{
	char path[300];

	snprintf(path, sizeof path, "/boot-programs/%s", name);
	printf("begin %s\n", name);
	fflush(stdout);
	printf("end %s, status %#x\n", name, (unsigned)run(path, 0, 0));
	fflush(stdout);
}

int main(void)
{
	struct timespec now = { 1700000001, 0 };

	/* A board may have no clock, but tests do not expect 1970. */
	if (time(0) < now.tv_sec)
		clock_settime(CLOCK_REALTIME, &now);
	mount_at("proc", "/proc");
	mount_at("sysfs", "/sys");
	mount_at("devtmpfs", "/dev");
	mount_at("devpts", "/dev/pts");
	mount_at("tmpfs", "/tmp");
	chdir("/tmp");
	each("/boot-programs", boot_program);
	each("/unit", unit);
	puts("done");
	fflush(stdout);
	reboot(RB_AUTOBOOT);
	return 0;
}
