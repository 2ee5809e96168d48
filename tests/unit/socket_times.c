/*
 * socket_times.c - socket options and control messages that contain a time, which
 * has 64 bits on every machine; IP_PKTINFO. Nothing without a loopback interface.
 * not: qemu, it lacks the options for 64-bit time and does not convert the messages
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
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

/* Options that contain a time, which has 64 bits on every machine. */
static void set_times(int fd)
{
	struct timeval tv = { .tv_sec = 5, .tv_usec = 250000 }, got;
	struct timespec before, after;
	socklen_t n = sizeof got;
	char byte;

	memset(&got, 0x5a, sizeof got);
	CHECK(getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &got, &n) == 0);
	CHECK(n == sizeof got && got.tv_sec == 0 && got.tv_usec == 0);
	CHECK(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof tv) == 0);
	n = sizeof got;
	CHECK(getsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &got, &n) == 0);
	/* the kernel counts ticks, of at most 10 ms */
	CHECK(got.tv_sec == 5 && got.tv_usec >= 250000 && got.tv_usec <= 260000);
	/* padding, which a program does not set, does not matter */
	memset(&tv, 0x5a, sizeof tv);
	tv.tv_sec = 0;
	tv.tv_usec = 20000;
	CHECK(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv) == 0);
	clock_gettime(CLOCK_MONOTONIC, &before);
	CHECK(recv(fd, &byte, 1, 0) == -1 && errno == EAGAIN);
	clock_gettime(CLOCK_MONOTONIC, &after);
	/* One of the two ticks of 10 ms may have begun before. */
	CHECK((after.tv_sec - before.tv_sec) * 1000000000LL +
		after.tv_nsec - before.tv_nsec >= 9000000);
	tv.tv_usec = 1000000;
	CHECK(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv) == -1 &&
		errno == EDOM);
}

/* Receives a datagram, and copies the data of the one control message. */
static ssize_t receive(int fd, int level, int type, void *data, size_t size)
{
	union {
		struct cmsghdr align;
		unsigned char bytes[256];
	} control;
	char buf[8];
	struct sockaddr_in from;
	struct iovec v = { buf, sizeof buf };
	struct msghdr msg = {
		.msg_name = &from, .msg_namelen = sizeof from,
		.msg_iov = &v, .msg_iovlen = 1,
		.msg_control = &control, .msg_controllen = sizeof control
	};
	struct cmsghdr *c;
	ssize_t r = recvmsg(fd, &msg, 0);

	CHECK(msg.msg_namelen == sizeof from && from.sin_family == AF_INET);
	c = CMSG_FIRSTHDR(&msg);
	CHECK(c && c->cmsg_level == level && c->cmsg_type == type);
	CHECK(c && c->cmsg_len == CMSG_LEN(size));
	if (c)
		memcpy(data, CMSG_DATA(c), size);
	return r;
}

static void turn(int fd, int level, int name, int on)
{
	CHECK(setsockopt(fd, level, name, &on, sizeof on) == 0);
}

int main(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET };
	struct timespec ts, now;
	struct in_pktinfo info;
	struct timeval tv;
	socklen_t n = sizeof a;
	int s, other;

	if (!loopback())
		return failed;
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	s = socket(AF_INET, SOCK_DGRAM, 0);
	other = socket(AF_INET, SOCK_DGRAM, 0);
	CHECK(bind(s, (void *)&a, sizeof a) == 0);
	CHECK(getsockname(s, (void *)&a, &n) == 0);
	CHECK(connect(other, (void *)&a, sizeof a) == 0);
	set_times(s);
	/* with 2 s, a message that does not come is no reason to wait for ever */
	tv.tv_sec = 2;
	tv.tv_usec = 0;
	CHECK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv) == 0);

	clock_gettime(CLOCK_REALTIME, &now);
	turn(s, SOL_SOCKET, SO_TIMESTAMP, 1);
	CHECK(send(other, "tv", 2, 0) == 2);
	memset(&tv, 0x5a, sizeof tv);
	CHECK(receive(s, SOL_SOCKET, SCM_TIMESTAMP, &tv, sizeof tv) == 2);
	CHECK(tv.tv_sec >= now.tv_sec - 1 && tv.tv_sec <= now.tv_sec + 10);
	CHECK(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
	turn(s, SOL_SOCKET, SO_TIMESTAMP, 0);

	turn(s, SOL_SOCKET, SO_TIMESTAMPNS, 1);
	CHECK(send(other, "ts", 2, 0) == 2);
	memset(&ts, 0x5a, sizeof ts);
	CHECK(receive(s, SOL_SOCKET, SCM_TIMESTAMPNS, &ts, sizeof ts) == 2);
	CHECK(ts.tv_sec >= now.tv_sec - 1 && ts.tv_sec <= now.tv_sec + 10);
	CHECK(ts.tv_nsec >= 0 && ts.tv_nsec < 1000000000);
	turn(s, SOL_SOCKET, SO_TIMESTAMPNS, 0);

	turn(s, IPPROTO_IP, IP_PKTINFO, 1);
	CHECK(send(other, "info", 4, 0) == 4);
	CHECK(receive(s, IPPROTO_IP, IP_PKTINFO, &info, sizeof info) == 4);
	CHECK(info.ipi_addr.s_addr == a.sin_addr.s_addr);
	CHECK(info.ipi_ifindex == (int)if_nametoindex("lo"));
	return failed;
}
