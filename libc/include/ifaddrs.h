/* ifaddrs.h - getifaddrs(3): the addresses of this machine's interfaces. */
#ifndef _IFADDRS_H
#define _IFADDRS_H

#include <sys/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ifaddrs {
	struct ifaddrs *ifa_next;
	char *ifa_name;
	unsigned int ifa_flags;		/* IFF_... of <net/if.h> */
	struct sockaddr *ifa_addr, *ifa_netmask;
	union {
		struct sockaddr *ifu_broadaddr, *ifu_dstaddr;
	} ifa_ifu;
	void *ifa_data;
};
#define ifa_broadaddr ifa_ifu.ifu_broadaddr
#define ifa_dstaddr ifa_ifu.ifu_dstaddr

/*
 * Stores a list, to be freed by freeifaddrs: for each interface one entry with its
 * hardware address (AF_PACKET, a struct sockaddr_ll, and in ifa_data statistics, a
 * struct rtnl_link_stats of <linux/if_link.h>), and one for each of its IPv4 and
 * IPv6 addresses, whose ifa_data is null. Other pointers are null where there is
 * no such address; ifa_dstaddr is the peer's if IFF_POINTOPOINT is set. Returns 0,
 * or -1 and errno.
 */
int getifaddrs(struct ifaddrs **list);
void freeifaddrs(struct ifaddrs *list);

#ifdef __cplusplus
}
#endif

#endif
