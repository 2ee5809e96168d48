/* __cmsg_nxthdr.c - CMSG_NXTHDR: the next control message, or null. */
#include <sys/socket.h>

struct cmsghdr *__cmsg_nxthdr(struct msghdr *msg, struct cmsghdr *cmsg)
{
	char *p = (char *)cmsg;
	size_t left = (char *)msg->msg_control + msg->msg_controllen - p;

	/* A length of the sender's, or of a program: it may be anything. */
	if (cmsg->cmsg_len < sizeof *cmsg || cmsg->cmsg_len > left ||
	    left - cmsg->cmsg_len < CMSG_ALIGN(cmsg->cmsg_len) - cmsg->cmsg_len)
		return 0;
	left -= CMSG_ALIGN(cmsg->cmsg_len);
	if (left < sizeof *cmsg)
		return 0;
	return (struct cmsghdr *)(p + CMSG_ALIGN(cmsg->cmsg_len));
}
