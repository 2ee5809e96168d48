/*
 * tool.c - what system.sh needs besides the programs that it boots.
 *
 *	tool mount TYPE PLACE
 *	tool up INTERFACE
 *	tool serve PATH		echoes a line, after its PID, to each client of the
 *				socket at the path and of port 7 of 127.0.0.1
 *	tool ask PATH|7 TEXT	prints what the server answers
 *	tool sleep MILLISECONDS
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static int failed(const char *what)
{
	perror(what);
	return 1;
}

static int up(const char *name)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	struct ifreq request = { 0 };

	snprintf(request.ifr_name, sizeof request.ifr_name, "%s", name);
	if (ioctl(fd, SIOCGIFFLAGS, &request))
		return failed(name);
	request.ifr_flags |= IFF_UP;
	return ioctl(fd, SIOCSIFFLAGS, &request) ? failed(name) : 0;
}

/* Returns a socket that f, which is bind or connect, has tied to the place. */
static int tied(const char *place,
	int (*f)(int, const struct sockaddr *, socklen_t))
{
	struct sockaddr_un path = { .sun_family = AF_UNIX };
	struct sockaddr_in port = { .sin_family = AF_INET };
	int is_path = *place == '/', on = 1;
	int fd = socket(is_path ? AF_UNIX : AF_INET, SOCK_STREAM, 0);

	snprintf(path.sun_path, sizeof path.sun_path, "%s", place);
	port.sin_port = htons((unsigned short)atoi(place));
	port.sin_addr.s_addr = inet_addr("127.0.0.1");
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (is_path ? f(fd, (struct sockaddr *)&path, sizeof path)
		: f(fd, (struct sockaddr *)&port, sizeof port)) {
		failed(place);
		exit(1);
	}
	return fd;
}

static void answer(int client)
{
	char line[100];
	FILE *f = fdopen(client, "r+");

	if (f && fgets(line, sizeof line, f)) {
		printf("asked %s", line);
		fseek(f, 0, SEEK_CUR);
		fprintf(f, "%d %s", (int)getpid(), line);
	}
	if (f)
		fclose(f);
}

static void term(int s)
{
	(void)s;
	write(1, "ended\n", 6);
	_exit(0);
}

static int serve(const char *path)
{
	struct pollfd sockets[2] = { { .events = POLLIN }, { .events = POLLIN } };
	int i;

	setvbuf(stdout, 0, _IOLBF, 0);
	signal(SIGTERM, term);
	signal(SIGPIPE, SIG_IGN);
	unlink(path);
	sockets[0].fd = tied(path, bind);
	sockets[1].fd = tied("7", bind);
	for (i = 0; i < 2; i++)
		if (listen(sockets[i].fd, 5))
			return failed("listen");
	puts("serving");
	while (poll(sockets, 2, -1) > 0)
		for (i = 0; i < 2; i++)
			if (sockets[i].revents)
				answer(accept4(sockets[i].fd, 0, 0, SOCK_CLOEXEC));
	return failed("poll");
}

static int ask(const char *place, const char *text)
{
	int fd = tied(place, connect);
	char line[100];
	ssize_t n;

	dprintf(fd, "%s\n", text);
	n = recv(fd, line, sizeof line, MSG_WAITALL);
	return n <= 0 ? failed("no answer") : write(1, line, (size_t)n) != n;
}

static int nap(long ms)
{
	struct timespec ts = { ms / 1000, ms % 1000 * 1000000 };

	return nanosleep(&ts, 0);
}

int main(int argc, char **argv)
{
	const char *command = argc > 1 ? argv[1] : "";

	if (argc == 4 && !strcmp(command, "mount"))
		return mount(argv[2], argv[3], argv[2], 0, 0) ? failed(argv[3]) : 0;
	if (argc == 4 && !strcmp(command, "ask"))
		return ask(argv[2], argv[3]);
	if (argc == 3 && !strcmp(command, "up"))
		return up(argv[2]);
	if (argc == 3 && !strcmp(command, "serve"))
		return serve(argv[2]);
	if (argc == 3 && !strcmp(command, "sleep"))
		return nap(atol(argv[2]));
	return 2;
}
