/*
 * socket_several.c - sendmmsg, recvmmsg with a time, and control messages that do
 * not fit.
 * not: qemu, it has no time in recvmmsg and loses MSG_CTRUNC
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

static int lowest_free(void)
{
	int fd = dup(0);

	close(fd);
	return fd;
}

/* Room for one descriptor of two: the other is not left open. */
static void truncated(void)
{
	union {
		struct cmsghdr align;
		unsigned char bytes[64];
	} control;
	struct iovec v = { "a", 1 };
	struct msghdr msg = { .msg_iov = &v, .msg_iovlen = 1 };
	struct cmsghdr *c;
	int s[2], fds[2], first;
	char byte;

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, s) == 0);
	first = lowest_free();
	memset(&control, 0, sizeof control);
	msg.msg_control = &control;
	msg.msg_controllen = CMSG_SPACE(sizeof fds);
	c = CMSG_FIRSTHDR(&msg);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof fds);
	memcpy(CMSG_DATA(c), s, sizeof fds);
	CHECK(sendmsg(s[0], &msg, 0) == 1);
	v.iov_base = &byte;
	memset(&control, 0, sizeof control);
	msg.msg_controllen = CMSG_LEN(sizeof *fds);
	CHECK(recvmsg(s[1], &msg, 0) == 1 && byte == 'a');
	CHECK(msg.msg_flags & MSG_CTRUNC);
	c = CMSG_FIRSTHDR(&msg);
	CHECK(c && c->cmsg_len == CMSG_LEN(sizeof *fds));
	memcpy(fds, CMSG_DATA(c), sizeof *fds);
	CHECK(fds[0] == first && fcntl(fds[0], F_GETFD) == 0);
	close(fds[0]);
	CHECK(lowest_free() == first);
	close(s[0]);
	close(s[1]);
}

int main(void)
{
	struct timespec time = { .tv_sec = 60 }, none = { .tv_sec = 0 };
	struct mmsghdr m[3];
	struct iovec v[3];
	char buf[3][8];
	int s[2], i;

	truncated();
	CHECK(socketpair(AF_UNIX, SOCK_DGRAM, 0, s) == 0);
	memset(m, 0, sizeof m);
	for (i = 0; i < 3; i++) {
		v[i].iov_base = "abcdef";
		v[i].iov_len = 2 * i + 1;
		m[i].msg_hdr.msg_iov = &v[i];
		m[i].msg_hdr.msg_iovlen = 1;
	}
	CHECK(sendmmsg(s[0], m, 3, 0) == 3);
	CHECK(m[0].msg_len == 1 && m[1].msg_len == 3 && m[2].msg_len == 5);
	for (i = 0; i < 3; i++) {
		v[i].iov_base = buf[i];
		v[i].iov_len = 4;
		m[i].msg_len = 99;
	}
	CHECK(recvmmsg(s[1], m, 2, 0, &time) == 2);
	CHECK(m[0].msg_len == 1 && m[1].msg_len == 3 && !memcmp(buf[1], "abc", 3));
	/* the time that is left is stored, in 64 bits */
	CHECK(time.tv_sec >= 58 && time.tv_sec <= 60);
	CHECK(time.tv_sec < 60 || time.tv_nsec == 0);
	CHECK(recvmmsg(s[1], m, 3, MSG_WAITFORONE, 0) == 1);
	CHECK(m[0].msg_len == 4 && (m[0].msg_hdr.msg_flags & MSG_TRUNC));
	CHECK(recvmmsg(s[1], m, 3, MSG_DONTWAIT, 0) == -1 && errno == EAGAIN);
	/* the time has passed when the first message comes */
	CHECK(send(s[0], "x", 1, 0) == 1 && recvmmsg(s[1], m, 3, 0, &none) == 1);
	time.tv_nsec = 1000000000;
	CHECK(recvmmsg(s[1], m, 3, 0, &time) == -1 && errno == EINVAL);
	close(s[0]);
	close(s[1]);
	CHECK(sendmmsg(s[0], m, 1, 0) == -1 && errno == EBADF);
	CHECK(recvmmsg(s[0], m, 1, 0, 0) == -1 && errno == EBADF);
	return failed;
}
