/* interface.h - what the functions of <net/if.h> and <ifaddrs.h> share. */
#include <net/if.h>
#include <stdint.h>

/* Asks for something about an interface. Returns the kernel's word. */
long __interface(unsigned long request, struct ifreq *r);

/* netlink(7), rtnetlink(7): the kernel's structures */
struct nlmsghdr {
	uint32_t nlmsg_len;
	uint16_t nlmsg_type, nlmsg_flags;
	uint32_t nlmsg_seq, nlmsg_pid;
};

struct ifinfomsg {
	unsigned char ifi_family, __pad;
	unsigned short ifi_type;
	int ifi_index;
	unsigned ifi_flags, ifi_change;
};

struct ifaddrmsg {
	unsigned char ifa_family, ifa_prefixlen, ifa_flags, ifa_scope;
	uint32_t ifa_index;
};

struct rtattr {
	unsigned short rta_len, rta_type;
};

#define RTM_NEWLINK 16
#define RTM_GETLINK 18
#define RTM_NEWADDR 20
#define RTM_GETADDR 22
#define IFLA_ADDRESS 1
#define IFLA_BROADCAST 2
#define IFLA_IFNAME 3
#define IFLA_STATS 7
#define IFA_ADDRESS 1
#define IFA_LOCAL 2
#define IFA_LABEL 3
#define IFA_BROADCAST 4

/*
 * The attribute after a given one, or for null the first, which follows the fixed
 * part of a message. Null if there is none.
 */
const struct rtattr *__rtattr(const struct nlmsghdr *m, unsigned fixed,
	const struct rtattr *last);

/*
 * Asks for all links (RTM_GETLINK) or addresses, and calls a function for each
 * message, until it returns an error. Returns 0 or a negated errno.
 */
long __netlink_dump(int type, long (*each)(void *, const struct nlmsghdr *),
	void *arg);
