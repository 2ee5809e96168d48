/*
 * syslog_socket.c - messages to /dev/log: datagrams and streams, a logger that is
 * started again, the console and standard error. Root tests this in a chroot.
 */
#define _GNU_SOURCE
#define SYSLOG_NAMES
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static char got[70000];

static int logger(int type)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, type, 0);

	strcpy(address.sun_path, "/dev/log");
	unlink("/dev/log");
	CHECK(fd >= 0);
	CHECK(bind(fd, (struct sockaddr *)&address, sizeof address) == 0);
	return fd;
}

/* Receive a message; returns its text after the time, or "" if it is wrong. */
static const char *receive(int fd, int priority)
{
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	ssize_t n = recv(fd, got, sizeof got - 1, MSG_DONTWAIT);
	char start[10], *s = got;
	int day, hour, minute, second, length = 0;
	char month[4];

	got[n > 0 ? n : 0] = 0;
	sprintf(start, "<%d>", priority);
	if (strncmp(s, start, strlen(start)) != 0)
		return "";
	s += strlen(start);
	if (sscanf(s, "%3s %2d %2d:%2d:%2d %n", month, &day, &hour, &minute, &second,
	    &length) != 5 || length != 16 || !strstr(months, month))
		return "";
	return s + length;
}

/* The date and the time are local. */
static int in_time(time_t before)
{
	time_t now = time(0);

	for (; before <= now; before++)
		if (strncmp(strchr(got, '>') + 1, ctime(&before) + 4, 15) == 0)
			return 1;
	return 0;
}

static int descriptors(void)
{
	int fd, n = 0;

	for (fd = 3; fd < 20; fd++)
		n += fcntl(fd, F_GETFD) != -1;
	return n;
}

static void with_list(int priority, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vsyslog(priority, format, ap);
	va_end(ap);
}

static void datagrams(void)
{
	time_t before = time(0);
	char want[100];
	int fd = logger(SOCK_DGRAM), n = descriptors(), file;
	const char *s;
	char *long_text;

	openlog("name", LOG_NDELAY, LOG_DAEMON);
	CHECK(descriptors() == n + 1 && fcntl(fd + 1, F_GETFD) == FD_CLOEXEC);
	errno = ENOENT;
	syslog(LOG_ERR, "%d: %m", 5);
	CHECK(errno == ENOENT);
	s = receive(fd, LOG_DAEMON | LOG_ERR);
	CHECK(strcmp(s, "name: 5: No such file or directory") == 0);
	CHECK(in_time(before));
	syslog(LOG_MAIL | LOG_INFO, "text\n");
	CHECK(strcmp(receive(fd, LOG_MAIL | LOG_INFO), "name: text\n") == 0);
	closelog();
	CHECK(descriptors() == n);

	/* Without NDELAY the first message connects. */
	openlog("other", LOG_PID, LOG_DAEMON);
	CHECK(descriptors() == n);
	with_list(LOG_DEBUG, "%s", "list");
	sprintf(want, "other[%d]: list", (int)getpid());
	CHECK(strcmp(receive(fd, LOG_DAEMON | LOG_DEBUG), want) == 0);

	CHECK(setlogmask(LOG_UPTO(LOG_WARNING)) == 0xff);
	syslog(LOG_NOTICE, "masked");
	CHECK(recv(fd, got, sizeof got, MSG_DONTWAIT) == -1);
	CHECK(setlogmask(0) == LOG_UPTO(LOG_WARNING));
	syslog(LOG_WARNING, "passes");
	CHECK(strstr(receive(fd, LOG_DAEMON | LOG_WARNING), "passes"));
	CHECK(setlogmask(0xff) == LOG_UPTO(LOG_WARNING));

	/* A long message is one datagram. */
	long_text = malloc(60001);
	memset(long_text, 'l', 60000);
	long_text[60000] = 0;
	syslog(LOG_ERR, "%s", long_text);
	s = receive(fd, LOG_DAEMON | LOG_ERR);
	s = strstr(s, ": ");
	CHECK(s && strcmp(s + 2, long_text) == 0);
	free(long_text);

	/* The program closed the socket, and its number is that of a file now. */
	close(fd + 1);
	file = open("/file", O_RDWR | O_CREAT, 0600);
	CHECK(file == fd + 1);
	syslog(LOG_ERR, "new");
	CHECK(strstr(receive(fd, LOG_DAEMON | LOG_ERR), "new"));
	CHECK(lseek(file, 0, SEEK_END) == 0 && fcntl(file, F_GETFD) == 0);
	close(file);

	/* The logger is started again. */
	close(fd);
	fd = logger(SOCK_DGRAM);
	syslog(LOG_ERR, "again");
	CHECK(strstr(receive(fd, LOG_DAEMON | LOG_ERR), "again"));
	closelog();
	close(fd);
}

static void streams(void)
{
	int fd = logger(SOCK_STREAM), client;

	CHECK(listen(fd, 5) == 0);
	openlog("stream", 0, LOG_LOCAL7);
	syslog(LOG_ALERT, "one");
	CHECK(fcntl(fd, F_SETFL, O_NONBLOCK) == 0);
	CHECK((client = accept(fd, 0, 0)) >= 0);
	CHECK(strcmp(receive(client, LOG_LOCAL7 | LOG_ALERT), "stream: one") == 0);
	syslog(LOG_ALERT, "two");
	CHECK(strcmp(receive(client, LOG_LOCAL7 | LOG_ALERT), "stream: two") == 0);
	/* Each ends with a null. */
	syslog(LOG_ALERT, "x");
	CHECK(recv(client, got, sizeof got, MSG_DONTWAIT) ==
		(ssize_t)sizeof "<185>Nov 26 18:00:00 stream: x");
	/* SIGPIPE would end the program. */
	close(client);
	syslog(LOG_ALERT, "three");
	CHECK((client = accept(fd, 0, 0)) >= 0);
	CHECK(strcmp(receive(client, LOG_LOCAL7 | LOG_ALERT), "stream: three") == 0);
	close(client);
	close(fd);
	closelog();
}

static void elsewhere(void)
{
	int fd, p[2], err = dup(2);

	unlink("/dev/log");
	fd = open("/dev/console", O_RDWR | O_CREAT, 0600);
	openlog("cons", 0, LOG_USER);
	syslog(LOG_ERR, "lost");
	CHECK(read(fd, got, sizeof got) == 0);
	openlog("cons", LOG_CONS, LOG_USER);
	syslog(LOG_ERR, "text");
	memset(got, 0, 20);
	CHECK(read(fd, got, sizeof got) == 12 && strcmp(got, "cons: text\r\n") == 0);
	close(fd);

	CHECK(pipe(p) == 0 && dup2(p[1], 2) == 2);
	openlog("err", LOG_PERROR, LOG_USER);
	syslog(LOG_ERR, "one");
	syslog(LOG_ERR, "two\n");
	memset(got, 0, 30);
	CHECK(read(p[0], got, sizeof got) == 18);
	CHECK(strcmp(got, "err: one\nerr: two\n") == 0);
	dup2(err, 2);
	close(err);
	close(p[0]);
	close(p[1]);
	closelog();
}

int main(void)
{
	int i;

	for (i = 0; facilitynames[i].c_name; i++)
		if (strcmp(facilitynames[i].c_name, "local3") == 0)
			CHECK(facilitynames[i].c_val == LOG_LOCAL3);
	CHECK(i > 20 && prioritynames[0].c_val == LOG_ALERT);
	setenv("TZ", "AAA-5:30", 1);
	mkdir("syslog.tmp", 0700);
	mkdir("syslog.tmp/dev", 0700);
	CHECK(chdir("syslog.tmp") == 0);
	if (chroot(".")) {
		CHECK(errno == EPERM);
		return failed;
	}
	datagrams();
	streams();
	elsewhere();
	return failed;
}
