/*
 * sys/socket.h - POSIX <sys/socket.h>, socket(7): sockets.
 *
 * There is no resolver: an address is made of numbers, by <arpa/inet.h>. Unless
 * noted otherwise, functions return -1 and set errno on failure: EBADF, ENOTSOCK
 * if fd is no socket, EINTR after a signal handler, and what the protocol's page
 * in section 7 of the manual says.
 */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <bits/iovec.h>
#include <bits/sockaddr.h>
#include <bits/socket.h>
#include <bits/socktype.h>
#include <features.h>
#include <sys/types.h>
#ifdef _DEFAULT_SOURCE
#include <bits/timespec.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Each family has a structure of its own, which begins with these members. */
struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};

/* Has room for the address of any family, and is aligned for it. */
struct sockaddr_storage {
	sa_family_t ss_family;
	char __ss_data[128 - sizeof(sa_family_t) - sizeof(long)];
	unsigned long __ss_align;
};

/* The kernel's types: POSIX has an int and socklen_t where size_t is. */
struct msghdr {
	void *msg_name;
	socklen_t msg_namelen;
	struct iovec *msg_iov;
	size_t msg_iovlen;
	void *msg_control;
	size_t msg_controllen;
	int msg_flags;
};

struct cmsghdr {
	size_t cmsg_len;	/* POSIX: socklen_t */
	int cmsg_level, cmsg_type;
};

struct linger {
	int l_onoff, l_linger;	/* seconds */
};

#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5
#define SOCK_DCCP 6
#define SOCK_PACKET 10

#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2

#define SOMAXCONN 4096	/* Linux 5.4; the kernel reduces a larger one */

#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_LOCAL AF_UNIX
#define AF_FILE AF_UNIX
#define AF_INET 2
#define AF_AX25 3
#define AF_IPX 4
#define AF_APPLETALK 5
#define AF_NETROM 6
#define AF_BRIDGE 7
#define AF_ATMPVC 8
#define AF_X25 9
#define AF_INET6 10
#define AF_ROSE 11
#define AF_DECnet 12
#define AF_NETBEUI 13
#define AF_SECURITY 14
#define AF_KEY 15
#define AF_NETLINK 16
#define AF_ROUTE AF_NETLINK
#define AF_PACKET 17
#define AF_ASH 18
#define AF_ECONET 19
#define AF_ATMSVC 20
#define AF_RDS 21
#define AF_SNA 22
#define AF_IRDA 23
#define AF_PPPOX 24
#define AF_WANPIPE 25
#define AF_LLC 26
#define AF_IB 27
#define AF_MPLS 28
#define AF_CAN 29
#define AF_TIPC 30
#define AF_BLUETOOTH 31
#define AF_IUCV 32
#define AF_RXRPC 33
#define AF_ISDN 34
#define AF_PHONET 35
#define AF_IEEE802154 36
#define AF_CAIF 37
#define AF_ALG 38
#define AF_NFC 39
#define AF_VSOCK 40
#define AF_KCM 41
#define AF_QIPCRTR 42
#define AF_SMC 43
#define AF_XDP 44
#define AF_MCTP 45
#define AF_MAX 46

#define PF_UNSPEC AF_UNSPEC
#define PF_UNIX AF_UNIX
#define PF_LOCAL AF_LOCAL
#define PF_FILE AF_FILE
#define PF_INET AF_INET
#define PF_AX25 AF_AX25
#define PF_IPX AF_IPX
#define PF_APPLETALK AF_APPLETALK
#define PF_NETROM AF_NETROM
#define PF_BRIDGE AF_BRIDGE
#define PF_ATMPVC AF_ATMPVC
#define PF_X25 AF_X25
#define PF_INET6 AF_INET6
#define PF_ROSE AF_ROSE
#define PF_DECnet AF_DECnet
#define PF_NETBEUI AF_NETBEUI
#define PF_SECURITY AF_SECURITY
#define PF_KEY AF_KEY
#define PF_NETLINK AF_NETLINK
#define PF_ROUTE AF_ROUTE
#define PF_PACKET AF_PACKET
#define PF_ASH AF_ASH
#define PF_ECONET AF_ECONET
#define PF_ATMSVC AF_ATMSVC
#define PF_RDS AF_RDS
#define PF_SNA AF_SNA
#define PF_IRDA AF_IRDA
#define PF_PPPOX AF_PPPOX
#define PF_WANPIPE AF_WANPIPE
#define PF_LLC AF_LLC
#define PF_IB AF_IB
#define PF_MPLS AF_MPLS
#define PF_CAN AF_CAN
#define PF_TIPC AF_TIPC
#define PF_BLUETOOTH AF_BLUETOOTH
#define PF_IUCV AF_IUCV
#define PF_RXRPC AF_RXRPC
#define PF_ISDN AF_ISDN
#define PF_PHONET AF_PHONET
#define PF_IEEE802154 AF_IEEE802154
#define PF_CAIF AF_CAIF
#define PF_ALG AF_ALG
#define PF_NFC AF_NFC
#define PF_VSOCK AF_VSOCK
#define PF_KCM AF_KCM
#define PF_QIPCRTR AF_QIPCRTR
#define PF_SMC AF_SMC
#define PF_XDP AF_XDP
#define PF_MCTP AF_MCTP
#define PF_MAX AF_MAX

/* Levels of options and control messages; the others are protocols, IPPROTO_. */
#define SOL_RAW 255
#define SOL_DECNET 261
#define SOL_X25 262
#define SOL_PACKET 263
#define SOL_ATM 264
#define SOL_AAL 265
#define SOL_IRDA 266
#define SOL_NETBEUI 267
#define SOL_LLC 268
#define SOL_DCCP 269
#define SOL_NETLINK 270
#define SOL_TIPC 271
#define SOL_RXRPC 272
#define SOL_PPPOL2TP 273
#define SOL_BLUETOOTH 274
#define SOL_PNPIPE 275
#define SOL_RDS 276
#define SOL_IUCV 277
#define SOL_CAIF 278
#define SOL_ALG 279
#define SOL_NFC 280
#define SOL_KCM 281
#define SOL_TLS 282
#define SOL_XDP 283
#define SOL_MPTCP 284
#define SOL_MCTP 285
#define SOL_SMC 286
#define SOL_VSOCK 287

/* More names for options: see <bits/socket.h>. */
#define SO_GET_FILTER SO_ATTACH_FILTER
#define SO_DETACH_BPF SO_DETACH_FILTER
#define SCM_TIMESTAMP SO_TIMESTAMP	/* struct timeval */
#define SCM_TIMESTAMPNS SO_TIMESTAMPNS	/* struct timespec */
#define SCM_TIMESTAMPING SO_TIMESTAMPING	/* three of them */
#define SCM_WIFI_STATUS SO_WIFI_STATUS
#define SCM_TXTIME SO_TXTIME

#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4
#define MSG_TRYHARD MSG_DONTROUTE
#define MSG_CTRUNC 0x8
#define MSG_PROXY 0x10
#define MSG_TRUNC 0x20
#define MSG_DONTWAIT 0x40
#define MSG_EOR 0x80
#define MSG_WAITALL 0x100
#define MSG_FIN 0x200
#define MSG_SYN 0x400
#define MSG_CONFIRM 0x800
#define MSG_RST 0x1000
#define MSG_ERRQUEUE 0x2000
#define MSG_NOSIGNAL 0x4000
#define MSG_MORE 0x8000
#define MSG_WAITFORONE 0x10000
#define MSG_BATCH 0x40000
#define MSG_ZEROCOPY 0x4000000
#define MSG_FASTOPEN 0x20000000
#define MSG_CMSG_CLOEXEC 0x40000000

#define SCM_RIGHTS 1
#define SCM_CREDENTIALS 2
#define SCM_SECURITY 3
#define SCM_PIDFD 4

/*
 * cmsg(3): the control messages of a struct msghdr. Each is a struct cmsghdr
 * and data, and begins where a long may:
 *
 *	|<------------------- CMSG_SPACE(n) ------------------>|
 *	|<---------------- CMSG_LEN(n) --------------->|       |
 *	| cmsg_len  cmsg_level  cmsg_type | data       | 0 ... |
 *	                                  ^ CMSG_DATA, n bytes
 */
#define CMSG_ALIGN(n) (((n) + sizeof(long) - 1) & ~(sizeof(long) - 1))
#define CMSG_LEN(n) (CMSG_ALIGN(sizeof(struct cmsghdr)) + (n))
#define CMSG_SPACE(n) (CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(n))
#define CMSG_DATA(cmsg) ((unsigned char *)((struct cmsghdr *)(cmsg) + 1))
#define CMSG_FIRSTHDR(msg) \
	((msg)->msg_controllen < sizeof(struct cmsghdr) ? \
	(struct cmsghdr *)0 : (struct cmsghdr *)(msg)->msg_control)
#define CMSG_NXTHDR(msg, cmsg) __cmsg_nxthdr(msg, cmsg)
struct cmsghdr *__cmsg_nxthdr(struct msghdr *msg, struct cmsghdr *cmsg);

/*
 * Returns a new descriptor. The type may contain SOCK_CLOEXEC, SOCK_NONBLOCK.
 * EAFNOSUPPORT, EPROTONOSUPPORT, ESOCKTNOSUPPORT, EPROTOTYPE: no such family,
 * protocol or type; EMFILE, ENFILE.
 */
int socket(int family, int type, int protocol);
/* Stores two, connected with each other. EOPNOTSUPP unless AF_UNIX or AF_TIPC. */
int socketpair(int family, int type, int protocol, int fds[2]);

/*
 * The socket's own address. EADDRINUSE, EADDRNOTAVAIL; EINVAL if it has one
 * already or n is wrong; EACCES for a port below 1024, without privileges.
 */
int bind(int fd, const struct sockaddr *address, socklen_t n);
/* Lets others connect, at most this number before they are accepted. */
int listen(int fd, int waiting);
/*
 * Waits for a connection, and returns a new descriptor for it. Unless address is
 * null, *n is the room there; the address of the peer is stored, cut to that,
 * and its whole length in *n. EAGAIN with O_NONBLOCK, which the new descriptor
 * does not inherit. ECONNABORTED: the peer has gone away.
 */
int accept(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n);
#ifdef _GNU_SOURCE
/* The same; flags are SOCK_CLOEXEC and SOCK_NONBLOCK. POSIX.1-2024 */
int accept4(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n, int flags);
#endif
/*
 * Connects to a peer; or for datagrams, sets the peer, AF_UNSPEC for none.
 * EINPROGRESS with O_NONBLOCK: poll for POLLOUT, then get SO_ERROR. The same
 * after EINTR. ECONNREFUSED, ETIMEDOUT, EISCONN, EALREADY.
 */
int connect(int fd, const struct sockaddr *address, socklen_t n);
/* Ends one direction, or both. ENOTCONN, EINVAL. */
int shutdown(int fd, int how);

/* The socket's own address and its peer's, stored as accept does. ENOTCONN */
int getsockname(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n);
int getpeername(int fd, struct sockaddr *__restrict address,
	socklen_t *__restrict n);
/* *n is the room for the value, then its length. ENOPROTOOPT: no such option */
int getsockopt(int fd, int level, int option, void *__restrict value,
	socklen_t *__restrict n);
int setsockopt(int fd, int level, int option, const void *value, socklen_t n);
/* Whether urgent data come next: 1 or 0. ENOTTY if fd is no socket. */
int sockatmark(int fd);

/*
 * Return the number of bytes sent. EPIPE if the peer reads no more, and SIGPIPE
 * unless MSG_NOSIGNAL; EAGAIN with O_NONBLOCK or MSG_DONTWAIT; EMSGSIZE for a
 * datagram that is too long; EDESTADDRREQ, ENOTCONN without a peer.
 */
ssize_t send(int fd, const void *buf, size_t n, int flags);
ssize_t sendto(int fd, const void *buf, size_t n, int flags,
	const struct sockaddr *address, socklen_t address_n);
ssize_t sendmsg(int fd, const struct msghdr *msg, int flags);
/*
 * Return the number of bytes received, 0 at the end of a stream. A datagram that
 * is longer than the buffer is cut, and MSG_TRUNC set in msg_flags. The address
 * of the sender is stored as accept does.
 */
ssize_t recv(int fd, void *buf, size_t n, int flags);
ssize_t recvfrom(int fd, void *__restrict buf, size_t n, int flags,
	struct sockaddr *__restrict address, socklen_t *__restrict address_n);
/*
 * msg_namelen and msg_controllen are the room, then the length of what was
 * stored; MSG_CTRUNC in msg_flags: some control messages did not fit. New
 * descriptors in SCM_RIGHTS are close-on-exec with MSG_CMSG_CLOEXEC.
 */
ssize_t recvmsg(int fd, struct msghdr *msg, int flags);

#ifdef _GNU_SOURCE
struct ucred {		/* SO_PEERCRED, SCM_CREDENTIALS */
	pid_t pid;
	uid_t uid;
	gid_t gid;
};

struct mmsghdr {
	struct msghdr msg_hdr;
	unsigned int msg_len;	/* bytes sent or received */
};

/*
 * sendmmsg(2), recvmmsg(2): several messages at once. Return how many; if the
 * first fails, -1 and errno. recvmmsg stops when the time, unless null, has
 * passed, but only after a message has come; the time left is stored in *time.
 */
int sendmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags);
int recvmmsg(int fd, struct mmsghdr *messages, unsigned int n, int flags,
	struct timespec *time);
#endif

#ifdef __cplusplus
}
#endif

#endif
