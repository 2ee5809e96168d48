#include <errno.h>
#include <sys/socket.h>
#include "net/interface.h"
#include "syscall.h"

#define NLM_F_REQUEST 1
#define NLM_F_DUMP 0x300
#define NLMSG_ERROR 2
#define NLMSG_DONE 3

/* The messages in a buffer. Returns 1 after the last of all, or an error. */
static long messages(const char *p, size_t left,
	long (*each)(void *, const struct nlmsghdr *), void *arg)
{
	const struct nlmsghdr *m;
	size_t n;
	long r;

	for (; left >= sizeof *m; p += n, left -= n) {
		m = (const void *)p;
		if (m->nlmsg_len < sizeof *m || m->nlmsg_len > left)
			return -EIO;
		if (m->nlmsg_type == NLMSG_DONE)
			return 1;
		if (m->nlmsg_type == NLMSG_ERROR)
			return m->nlmsg_len < sizeof *m + sizeof(int) ? -EIO :
				*(const int *)(m + 1);
		r = each(arg, m);
		if (r < 0)
			return r;
		n = (m->nlmsg_len + 3UL) & ~3UL;
		if (n > left)
			n = left;
	}
	return 0;
}

static long dump(long fd, int type,
	long (*each)(void *, const struct nlmsghdr *), void *arg)
{
	struct {
		struct nlmsghdr header;
		unsigned char family, padding[3];
	} request = {
		{ sizeof request, type, NLM_F_REQUEST | NLM_F_DUMP, 1, 0 },
		AF_UNSPEC, { 0 }
	};
	/* The kernel fills no more than this with a message of these types. */
	_Alignas(struct nlmsghdr) char buf[8192];
	long r;

	r = syscall6(SYS_sendto, fd, &request, sizeof request, 0, 0, 0);
	if (r < 0)
		return r;
	do {
		do
			r = syscall6(SYS_recvfrom, fd, buf, sizeof buf, MSG_TRUNC,
				0, 0);
		while (r == -EINTR);
		if (r <= 0)
			return r ? r : -EIO;
		if ((size_t)r > sizeof buf)
			return -EMSGSIZE;
		r = messages(buf, r, each, arg);
	} while (!r);
	return r < 0 ? r : 0;
}

long __netlink_dump(int type, long (*each)(void *, const struct nlmsghdr *),
	void *arg)
{
	long fd = syscall3(SYS_socket, AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);
	long r;

	if (fd < 0)
		return fd;
	r = dump(fd, type, each, arg);
	syscall1(SYS_close, fd);
	return r;
}
