/* socket_unix.c - AF_UNIX: streams, datagrams, descriptors and credentials. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* A buffer for control messages, aligned for them. */
union control {
	struct cmsghdr align;
	unsigned char bytes[256];
};

static void pairs(void)
{
	int s[2], type;
	socklen_t n = sizeof type;
	char buf[8];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0,
		s) == 0);
	CHECK(fcntl(s[0], F_GETFD) == FD_CLOEXEC && fcntl(s[1], F_GETFD) == FD_CLOEXEC);
	CHECK((fcntl(s[0], F_GETFL) & O_NONBLOCK) && (fcntl(s[1], F_GETFL) & O_NONBLOCK));
	CHECK(getsockopt(s[0], SOL_SOCKET, SO_TYPE, &type, &n) == 0);
	CHECK(type == SOCK_STREAM && n == sizeof type);
	CHECK(getsockopt(s[0], SOL_SOCKET, SO_DOMAIN, &type, &n) == 0 &&
		type == AF_UNIX);
	CHECK(recv(s[0], buf, sizeof buf, 0) == -1 && errno == EAGAIN);
	CHECK(send(s[1], "hello", 5, 0) == 5);
	CHECK(recv(s[0], buf, 3, MSG_PEEK) == 3 && !memcmp(buf, "hel", 3));
	CHECK(recv(s[0], buf, sizeof buf, MSG_DONTWAIT) == 5 && !memcmp(buf, "hello", 5));
	CHECK(shutdown(s[1], SHUT_WR) == 0 && recv(s[0], buf, 8, 0) == 0);
	CHECK(send(s[1], "x", 1, MSG_NOSIGNAL) == -1 && errno == EPIPE);
	CHECK(shutdown(s[1], 3) == -1 && errno == EINVAL);
	close(s[1]);
	CHECK(send(s[0], "x", 1, MSG_NOSIGNAL) == -1 && errno == EPIPE);
	close(s[0]);
	CHECK(shutdown(s[0], SHUT_RD) == -1 && errno == EBADF);

	CHECK(socketpair(AF_UNIX, SOCK_DGRAM, 0, s) == 0);
	CHECK(fcntl(s[0], F_GETFD) == 0 && !(fcntl(s[0], F_GETFL) & O_NONBLOCK));
	n = sizeof type;
	CHECK(getsockopt(s[0], SOL_SOCKET, SO_TYPE, &type, &n) == 0 &&
		type == SOCK_DGRAM);
	CHECK(send(s[0], "longer", 6, 0) == 6 && send(s[0], "", 0, 0) == 0);
	CHECK(recv(s[1], buf, 2, MSG_TRUNC) == 6 && !memcmp(buf, "lo", 2));
	CHECK(recv(s[1], buf, 8, 0) == 0);
	close(s[0]);
	CHECK(send(s[1], "x", 1, MSG_NOSIGNAL) == -1 &&
		(errno == ECONNREFUSED || errno == ENOTCONN));
	close(s[1]);
}

/* Receives one byte and the control messages that come with it. */
static ssize_t receive(int fd, union control *control, size_t room,
	struct msghdr *msg, int flags)
{
	static char byte;
	static struct iovec v = { &byte, 1 };

	memset(msg, 0, sizeof *msg);
	memset(control, 0x5a, sizeof *control);
	msg->msg_iov = &v;
	msg->msg_iovlen = 1;
	msg->msg_control = control;
	msg->msg_controllen = room;
	return recvmsg(fd, msg, flags);
}

static int lowest_free(void)
{
	int fd = dup(0);

	close(fd);
	return fd;
}

static void descriptors(void)
{
	struct iovec v[2] = { { "a", 1 }, { "b", 1 } };
	struct msghdr msg = { .msg_iov = v, .msg_iovlen = 2 };
	union control control;
	struct cmsghdr *c;
	int s[2], p[2], fds[3], first;
	char byte;

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, s) == 0 && pipe(p) == 0);
	first = lowest_free();
	memset(&control, 0, sizeof control);
	msg.msg_control = &control;
	msg.msg_controllen = CMSG_SPACE(sizeof fds);
	c = CMSG_FIRSTHDR(&msg);
	CHECK(c == &control.align);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof fds);
	fds[0] = p[0];
	fds[1] = p[1];
	fds[2] = s[0];
	memcpy(CMSG_DATA(c), fds, sizeof fds);
	CHECK(sendmsg(s[0], &msg, 0) == 2);

	CHECK(receive(s[1], &control, sizeof control, &msg, MSG_CMSG_CLOEXEC) == 1);
	c = CMSG_FIRSTHDR(&msg);
	CHECK(c && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS);
	CHECK(c && c->cmsg_len == CMSG_LEN(sizeof fds));
	CHECK(msg.msg_controllen == CMSG_SPACE(sizeof fds) ||
		msg.msg_controllen == CMSG_LEN(sizeof fds));
	CHECK(!(msg.msg_flags & MSG_CTRUNC) && c && !CMSG_NXTHDR(&msg, c));
	memcpy(fds, CMSG_DATA(c), sizeof fds);
	/* The lowest that are free; the program may have inherited others. */
	CHECK(fds[0] == first && fds[1] > fds[0] && fds[2] > fds[1]);
	CHECK(fcntl(fds[0], F_GETFD) == FD_CLOEXEC);
	CHECK(write(fds[1], "z", 1) == 1 && read(p[0], &byte, 1) == 1 && byte == 'z');
	close(fds[0]);
	close(fds[1]);
	close(fds[2]);
	/* the remainder of the stream, without descriptors */
	CHECK(receive(s[1], &control, sizeof control, &msg, 0) == 1);
	CHECK(msg.msg_controllen == 0 && !CMSG_FIRSTHDR(&msg));

	/* a descriptor that is not open */
	fds[0] = 999;
	memset(&control, 0, sizeof control);
	msg.msg_control = &control;
	msg.msg_controllen = CMSG_LEN(sizeof(int));
	c = CMSG_FIRSTHDR(&msg);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(c), fds, sizeof(int));
	CHECK(sendmsg(s[0], &msg, 0) == -1 && errno == EBADF);
	close(s[0]);
	close(s[1]);
	close(p[0]);
	close(p[1]);
}

static void credentials(void)
{
	struct msghdr msg;
	union control control;
	struct cmsghdr *c;
	struct ucred u;
	socklen_t n = sizeof u;
	int s[2], on = 1, status;
	pid_t child;

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, s) == 0);
	CHECK(getsockopt(s[0], SOL_SOCKET, SO_PEERCRED, &u, &n) == 0);
	CHECK(n == sizeof u && u.pid == getpid() && u.uid == geteuid() &&
		u.gid == getegid());
	CHECK(setsockopt(s[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0);
	child = fork();
	if (!child)
		_exit(write(s[1], "c", 1) != 1);
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(receive(s[0], &control, sizeof control, &msg, 0) == 1);
	c = CMSG_FIRSTHDR(&msg);
	CHECK(c && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_CREDENTIALS);
	CHECK(c && c->cmsg_len == CMSG_LEN(sizeof u));
	memcpy(&u, CMSG_DATA(c), sizeof u);
	CHECK(u.pid == child && u.uid == getuid() && u.gid == getgid());
	close(s[0]);
	close(s[1]);
}

/* Two messages in one buffer, and lengths that a sender may have made up. */
static void walk(void)
{
	struct msghdr msg = { .msg_controllen = 0 };
	union control control;
	struct cmsghdr *c, *second;
	size_t i;

	msg.msg_control = &control;
	for (i = 0; i < sizeof *c; i++) {
		msg.msg_controllen = i;
		CHECK(!CMSG_FIRSTHDR(&msg));
	}
	memset(&control, 0, sizeof control);
	msg.msg_controllen = CMSG_SPACE(1) + CMSG_LEN(0);
	c = CMSG_FIRSTHDR(&msg);
	c->cmsg_len = CMSG_LEN(1);
	second = CMSG_NXTHDR(&msg, c);
	CHECK((unsigned char *)second == control.bytes + CMSG_SPACE(1));
	CHECK(CMSG_DATA(c) == control.bytes + CMSG_LEN(0));
	if (!second)
		return;
	second->cmsg_len = CMSG_LEN(0);
	CHECK(!CMSG_NXTHDR(&msg, second));
	msg.msg_controllen--;
	CHECK(!CMSG_NXTHDR(&msg, c));
	msg.msg_controllen = sizeof control;
	CHECK(CMSG_NXTHDR(&msg, c) == second);
	/* too short, and longer than the buffer */
	c->cmsg_len = sizeof *c - 1;
	CHECK(!CMSG_NXTHDR(&msg, c));
	c->cmsg_len = 0;
	CHECK(!CMSG_NXTHDR(&msg, c));
	c->cmsg_len = sizeof control + 1;
	CHECK(!CMSG_NXTHDR(&msg, c));
	c->cmsg_len = (size_t)-1;
	CHECK(!CMSG_NXTHDR(&msg, c));
	c->cmsg_len = (size_t)-8;
	CHECK(!CMSG_NXTHDR(&msg, c));
}

static void names(void)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX }, b;
	int server, client, peer, listening = -1;
	struct stat st;
	socklen_t n = sizeof listening;
	char buf[4];

	strcpy(a.sun_path, "socket.tmp");
	unlink(a.sun_path);
	server = socket(AF_UNIX, SOCK_STREAM, 0);
	client = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
	CHECK(connect(client, (void *)&a, sizeof a) == -1 && errno == ENOENT);
	CHECK(bind(server, (void *)&a, offsetof(struct sockaddr_un, sun_path) +
		sizeof "socket.tmp") == 0);
	CHECK(SUN_LEN(&a) == offsetof(struct sockaddr_un, sun_path) + 10);
	CHECK(bind(client, (void *)&a, sizeof a) == -1 && errno == EADDRINUSE);
	CHECK(stat("socket.tmp", &st) == 0 && S_ISSOCK(st.st_mode));
	CHECK(connect(client, (void *)&a, sizeof a) == -1 && errno == ECONNREFUSED);
	CHECK(getsockopt(server, SOL_SOCKET, SO_ACCEPTCONN, &listening, &n) == 0 &&
		listening == 0);
	CHECK(accept(server, 0, 0) == -1 && errno == EINVAL);
	CHECK(listen(server, 2) == 0);
	CHECK(getsockopt(server, SOL_SOCKET, SO_ACCEPTCONN, &listening, &n) == 0 &&
		listening == 1);
	CHECK(connect(client, (void *)&a, sizeof a) == 0);
	CHECK(connect(client, (void *)&a, sizeof a) == -1 && errno == EISCONN);
	/* the peer has no name; only the family is stored */
	memset(&b, 0x5a, sizeof b);
	n = sizeof b;
	peer = accept(server, (void *)&b, &n);
	CHECK(peer >= 0 && n == sizeof(sa_family_t) && b.sun_family == AF_UNIX);
	CHECK(fcntl(peer, F_GETFD) == 0);
	/* the name is cut to the room, and its whole length told */
	n = sizeof(sa_family_t) + 3;
	memset(&b, 0, sizeof b);
	CHECK(getpeername(client, (void *)&b, &n) == 0);
	CHECK(n == offsetof(struct sockaddr_un, sun_path) + 11);
	CHECK(!strcmp(b.sun_path, "soc"));
	n = sizeof b;
	CHECK(getsockname(server, (void *)&b, &n) == 0 && !strcmp(b.sun_path, a.sun_path));
	CHECK(getpeername(server, (void *)&b, &n) == -1 && errno == ENOTCONN);
	CHECK(write(client, "ok", 2) == 2 && recv(peer, buf, 4, 0) == 2);
	close(peer);
	close(client);
	close(server);
	CHECK(unlink("socket.tmp") == 0);

	/* a name that is no file's */
	a.sun_path[0] = 0;
	server = socket(AF_UNIX, SOCK_DGRAM, 0);
	client = socket(AF_UNIX, SOCK_DGRAM, 0);
	/* the kernel makes up a name of five digits */
	CHECK(bind(server, (void *)&a, sizeof(sa_family_t)) == 0);
	n = sizeof a;
	CHECK(getsockname(server, (void *)&a, &n) == 0 && n == sizeof(sa_family_t) + 6);
	CHECK(a.sun_path[0] == 0);
	CHECK(sendto(client, "dgram", 5, 0, (void *)&a, n) == 5);
	CHECK(send(client, "x", 1, 0) == -1 && errno == ENOTCONN);
	n = sizeof b;
	CHECK(recvfrom(server, buf, 4, MSG_TRUNC, (void *)&b, &n) == 5);
	CHECK(n == 0 && !memcmp(buf, "dgra", 4));
	close(client);
	close(server);
}

static void errors(void)
{
	int p[2], value = 0;
	socklen_t n = sizeof value;
	char byte;

	CHECK(socket(-1, SOCK_STREAM, 0) == -1 && errno == EAFNOSUPPORT);
	CHECK(socket(AF_UNIX, 15, 0) == -1 &&
		(errno == ESOCKTNOSUPPORT || errno == EINVAL));
	CHECK(socket(AF_UNIX, SOCK_STREAM, 77) == -1 && errno == EPROTONOSUPPORT);
	CHECK(pipe(p) == 0);
	CHECK(listen(p[0], 1) == -1 && errno == ENOTSOCK);
	CHECK(accept(p[0], 0, 0) == -1 && errno == ENOTSOCK);
	CHECK(accept4(p[0], 0, 0, SOCK_CLOEXEC) == -1 && errno == ENOTSOCK);
	CHECK(send(p[1], "x", 1, 0) == -1 && errno == ENOTSOCK);
	CHECK(recv(p[0], &byte, 1, 0) == -1 && errno == ENOTSOCK);
	CHECK(getsockopt(p[0], SOL_SOCKET, SO_TYPE, &value, &n) == -1 &&
		errno == ENOTSOCK);
	CHECK(setsockopt(p[0], SOL_SOCKET, SO_REUSEADDR, &value, n) == -1 &&
		errno == ENOTSOCK);
	CHECK(sockatmark(p[0]) == -1 && (errno == ENOTTY || errno == EINVAL));
	close(p[0]);
	close(p[1]);
	CHECK(sockatmark(p[0]) == -1 && errno == EBADF);
	CHECK(socketpair(AF_INET, SOCK_STREAM, 0, p) == -1);
	CHECK(errno == EOPNOTSUPP || errno == EAFNOSUPPORT || errno == EPROTONOSUPPORT);
}

int main(void)
{
	int first = lowest_free();

	pairs();
	descriptors();
	credentials();
	walk();
	names();
	errors();
	CHECK(lowest_free() == first);
	return failed;
}
