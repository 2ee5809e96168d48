/*
 * socket_inet.c - TCP and UDP on the loopback interface: connections, options,
 * urgent data. Nothing where there is no such interface.
 * not: kernel s390x, there connect waits for ever if nobody listens on 127.0.0.1
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include "../test.h"

/* The kernels that the tests boot have it, but down. */
static int loopback(void)
{
	struct ifreq r;
	int fd = socket(AF_INET, SOCK_DGRAM, 0), up;

	if (fd < 0)
		return 0;
	memset(&r, 0, sizeof r);
	strcpy(r.ifr_name, "lo");
	up = ioctl(fd, SIOCGIFFLAGS, &r) == 0;
	if (up && !(r.ifr_flags & IFF_UP)) {
		r.ifr_flags |= IFF_UP;
		up = ioctl(fd, SIOCSIFFLAGS, &r) == 0;
	}
	CHECK(!up || (r.ifr_flags & (IFF_LOOPBACK | IFF_BROADCAST)) == IFF_LOOPBACK);
	close(fd);
	return up;
}

static int option(int fd, int level, int name)
{
	int value = -1;
	socklen_t n = sizeof value;

	CHECK(getsockopt(fd, level, name, &value, &n) == 0 && n == sizeof value);
	return value;
}

static int wait_for(int fd, int events)
{
	struct pollfd p = { .fd = fd, .events = events };

	return poll(&p, 1, 5000) == 1 ? p.revents : 0;
}

static void tcp(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET }, b;
	struct linger linger = { 1, 3 };
	int server, client, peer, on = 1;
	socklen_t n = sizeof a;
	char buf[8];

	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP);
	CHECK(server >= 0 && fcntl(server, F_GETFD) == FD_CLOEXEC);
	CHECK(setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0);
	CHECK(option(server, SOL_SOCKET, SO_REUSEADDR) == 1);
	CHECK(option(server, SOL_SOCKET, SO_TYPE) == SOCK_STREAM);
	CHECK(option(server, SOL_SOCKET, SO_DOMAIN) == AF_INET);
	CHECK(option(server, SOL_SOCKET, SO_PROTOCOL) == IPPROTO_TCP);
	CHECK(option(server, SOL_SOCKET, SO_ACCEPTCONN) == 0);
	CHECK(option(server, SOL_SOCKET, SO_SNDBUF) > 1000);
	CHECK(option(server, SOL_SOCKET, SO_RCVBUF) > 1000);
	CHECK(option(server, SOL_SOCKET, SO_KEEPALIVE) == 0);
	CHECK(getsockopt(server, SOL_SOCKET, 9999, &on, &n) == -1 &&
		errno == ENOPROTOOPT);
	n = 3;
	CHECK(setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, n) == -1 &&
		errno == EINVAL);

	CHECK(bind(server, (void *)&a, sizeof a - 1) == -1 && errno == EINVAL);
	CHECK(bind(server, (void *)&a, sizeof a) == 0 && listen(server, 4) == 0);
	n = sizeof a;
	CHECK(getsockname(server, (void *)&a, &n) == 0 && n == sizeof a);
	CHECK(a.sin_family == AF_INET && a.sin_port != 0);
	CHECK(a.sin_addr.s_addr == htonl(0x7f000001));
	CHECK(option(server, SOL_SOCKET, SO_ACCEPTCONN) == 1);

	client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	CHECK(fcntl(client, F_GETFL) & O_NONBLOCK);
	CHECK(connect(client, (void *)&a, sizeof a) == 0 || errno == EINPROGRESS);
	CHECK(wait_for(client, POLLOUT) == POLLOUT);
	CHECK(option(client, SOL_SOCKET, SO_ERROR) == 0);
	n = sizeof b;
	peer = accept4(server, (void *)&b, &n, SOCK_CLOEXEC | SOCK_NONBLOCK);
	CHECK(peer >= 0 && fcntl(peer, F_GETFD) == FD_CLOEXEC);
	CHECK(fcntl(peer, F_GETFL) & O_NONBLOCK);
	CHECK(n == sizeof b && b.sin_addr.s_addr == htonl(INADDR_LOOPBACK));
	n = sizeof a;
	CHECK(getsockname(client, (void *)&a, &n) == 0 && a.sin_port == b.sin_port);
	CHECK(getpeername(peer, (void *)&a, &n) == 0 && a.sin_port == b.sin_port);
	CHECK(fcntl(server, F_SETFL, O_NONBLOCK) == 0);
	CHECK(accept4(server, 0, 0, ~0) == -1 && errno == EINVAL);
	CHECK(accept(server, 0, 0) == -1 && errno == EAGAIN);

	CHECK(setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0);
	CHECK(option(client, IPPROTO_TCP, TCP_NODELAY) == 1);
	on = 33;
	CHECK(setsockopt(client, IPPROTO_TCP, TCP_KEEPIDLE, &on, sizeof on) == 0);
	CHECK(option(client, IPPROTO_TCP, TCP_KEEPIDLE) == 33);
	CHECK(setsockopt(client, SOL_SOCKET, SO_LINGER, &linger, sizeof linger) == 0);
	memset(&linger, 0, sizeof linger);
	n = sizeof linger;
	CHECK(getsockopt(client, SOL_SOCKET, SO_LINGER, &linger, &n) == 0);
	CHECK(linger.l_onoff == 1 && linger.l_linger == 3);

	/* urgent data: one byte, which is not part of the stream */
	CHECK(recv(peer, buf, 1, 0) == -1 && errno == EAGAIN);
	CHECK(send(client, "ab", 2, 0) == 2 && send(client, "!", 1, MSG_OOB) == 1);
	CHECK(send(client, "cd", 2, 0) == 2);
	CHECK(wait_for(peer, POLLPRI) & POLLPRI);
	CHECK(sockatmark(peer) == 0 && recv(peer, buf, 8, 0) == 2);
	CHECK(sockatmark(peer) == 1 && recv(peer, buf, 8, MSG_OOB) == 1 && *buf == '!');
	CHECK(wait_for(peer, POLLIN) && recv(peer, buf, 8, 0) == 2 && *buf == 'c');
	CHECK(sockatmark(peer) == 0);
	CHECK(recv(peer, buf, 8, MSG_OOB) == -1 && errno == EINVAL);

	CHECK(shutdown(client, SHUT_WR) == 0 && wait_for(peer, POLLIN));
	CHECK(recv(peer, buf, 8, 0) == 0);
	close(peer);
	CHECK(wait_for(client, POLLIN) && recv(client, buf, 8, 0) == 0);
	close(client);
	close(server);

	/* nobody listens there any more */
	n = sizeof a;
	server = socket(AF_INET, SOCK_STREAM, 0);
	a.sin_port = 0;
	CHECK(bind(server, (void *)&a, sizeof a) == 0);
	CHECK(getsockname(server, (void *)&a, &n) == 0);
	client = socket(AF_INET, SOCK_STREAM, 0);
	CHECK(connect(client, (void *)&a, sizeof a) == -1 && errno == ECONNREFUSED);
	CHECK(bind(client, (void *)&a, sizeof a) == -1 && errno == EADDRINUSE);
	CHECK(getpeername(client, (void *)&a, &n) == -1 && errno == ENOTCONN);
	CHECK(shutdown(client, SHUT_RDWR) == -1 && errno == ENOTCONN);
	close(client);
	close(server);
}

static void udp(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET }, b, from;
	int s, other;
	socklen_t n = sizeof a;
	char buf[8];

	a.sin_addr.s_addr = inet_addr("127.0.0.1");
	s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
	other = socket(AF_INET, SOCK_DGRAM, 0);
	CHECK(option(s, SOL_SOCKET, SO_TYPE) == SOCK_DGRAM);
	CHECK(bind(s, (void *)&a, sizeof a) == 0);
	CHECK(getsockname(s, (void *)&a, &n) == 0);
	CHECK(send(other, "x", 1, 0) == -1 && errno == EDESTADDRREQ);
	CHECK(sendto(other, "dgram", 5, 0, (void *)&a, sizeof a) == 5);
	CHECK(getsockname(other, (void *)&b, &n) == 0);
	n = sizeof from;
	CHECK(recvfrom(s, buf, 3, MSG_PEEK | MSG_TRUNC, (void *)&from, &n) == 5);
	CHECK(n == sizeof from && from.sin_port == b.sin_port && n == sizeof from);
	CHECK(from.sin_addr.s_addr == a.sin_addr.s_addr);
	CHECK(recv(s, buf, 8, 0) == 5 && !memcmp(buf, "dgram", 5));

	/* a peer, and none */
	CHECK(connect(other, (void *)&a, sizeof a) == 0 && send(other, "", 0, 0) == 0);
	CHECK(recv(s, buf, 8, 0) == 0);
	a.sin_family = AF_UNSPEC;
	CHECK(connect(other, (void *)&a, sizeof a) == 0);
	CHECK(send(other, "x", 1, 0) == -1 && errno == EDESTADDRREQ);
	a.sin_family = AF_INET;
	CHECK(connect(other, (void *)&a, sizeof a) == 0);
	close(s);
	close(other);
}

static void six(void)
{
	struct sockaddr_in6 a = { .sin6_family = AF_INET6 }, b;
	socklen_t n = sizeof a;
	int s = socket(AF_INET6, SOCK_DGRAM, 0), on = 1;
	char byte;

	if (s < 0) {
		CHECK(errno == EAFNOSUPPORT);
		return;
	}
	a.sin6_addr = in6addr_loopback;
	CHECK(setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) == 0);
	CHECK(option(s, IPPROTO_IPV6, IPV6_V6ONLY) == 1);
	if (bind(s, (void *)&a, sizeof a) == 0) {
		CHECK(getsockname(s, (void *)&a, &n) == 0 && n == sizeof a);
		CHECK(IN6_IS_ADDR_LOOPBACK(&a.sin6_addr) && a.sin6_port);
		CHECK(sendto(s, "6", 1, 0, (void *)&a, n) == 1);
		n = sizeof b;
		CHECK(recvfrom(s, &byte, 1, 0, (void *)&b, &n) == 1 && byte == '6');
		CHECK(n == sizeof b && b.sin6_port == a.sin6_port);
	} else	/* IPv6 may be off */
		CHECK(errno == EADDRNOTAVAIL);
	close(s);
}

int main(void)
{
	if (!loopback())
		return failed;
	tcp();
	udp();
	six();
	return failed;
}
