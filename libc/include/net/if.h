/*
 * net/if.h - POSIX <net/if.h>, netdevice(7): network interfaces.
 *
 * <linux/if.h> has the structures and flags too: the first of the two headers
 * that is included defines them, and the other reads __UAPI_DEF_... for that.
 */
#ifndef _NET_IF_H
#define _NET_IF_H

#include <features.h>

#ifdef _DEFAULT_SOURCE
#include <sys/socket.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define IF_NAMESIZE 16

struct if_nameindex {
	unsigned int if_index;
	char *if_name;
};

/* The number of an interface, or 0 with ENODEV. */
unsigned int if_nametoindex(const char *name);
/* Stores its name, IF_NAMESIZE bytes at most. Returns it, or null with ENXIO. */
char *if_indextoname(unsigned int index, char *name);
/*
 * All interfaces, up to one with number 0 and a null name. Or null and errno. To
 * be freed by if_freenameindex.
 */
struct if_nameindex *if_nameindex(void);
void if_freenameindex(struct if_nameindex *list);

#if defined _DEFAULT_SOURCE && !defined _LINUX_IF_H
#undef __UAPI_DEF_IF_IFNAMSIZ
#define __UAPI_DEF_IF_IFNAMSIZ 0
#define IFNAMSIZ IF_NAMESIZE

#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS 0
#define IFF_UP 0x1
#define IFF_BROADCAST 0x2
#define IFF_DEBUG 0x4
#define IFF_LOOPBACK 0x8
#define IFF_POINTOPOINT 0x10
#define IFF_NOTRAILERS 0x20
#define IFF_RUNNING 0x40
#define IFF_NOARP 0x80
#define IFF_PROMISC 0x100
#define IFF_ALLMULTI 0x200
#define IFF_MASTER 0x400
#define IFF_SLAVE 0x800
#define IFF_MULTICAST 0x1000
#define IFF_PORTSEL 0x2000
#define IFF_AUTOMEDIA 0x4000
#define IFF_DYNAMIC 0x8000

#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO 0
#define IFF_LOWER_UP 0x10000
#define IFF_DORMANT 0x20000
#define IFF_ECHO 0x40000

#undef __UAPI_DEF_IF_IFMAP
#define __UAPI_DEF_IF_IFMAP 0
struct ifmap {
	unsigned long mem_start, mem_end;
	unsigned short base_addr;
	unsigned char irq, dma, port;
};

/* The argument of most SIOC... requests, see <sys/ioctl.h>. */
#undef __UAPI_DEF_IF_IFREQ
#define __UAPI_DEF_IF_IFREQ 0
#define IFHWADDRLEN 6
struct ifreq {
	union {
		char ifrn_name[IFNAMSIZ];
	} ifr_ifrn;
	union {
		struct sockaddr ifru_addr, ifru_dstaddr, ifru_broadaddr;
		struct sockaddr ifru_netmask, ifru_hwaddr;
		short ifru_flags;
		int ifru_ivalue, ifru_mtu;
		struct ifmap ifru_map;
		char ifru_slave[IFNAMSIZ], ifru_newname[IFNAMSIZ];
		char *ifru_data;
	} ifr_ifru;
};
#define ifr_name ifr_ifrn.ifrn_name
#define ifr_hwaddr ifr_ifru.ifru_hwaddr
#define ifr_addr ifr_ifru.ifru_addr
#define ifr_dstaddr ifr_ifru.ifru_dstaddr
#define ifr_broadaddr ifr_ifru.ifru_broadaddr
#define ifr_netmask ifr_ifru.ifru_netmask
#define ifr_flags ifr_ifru.ifru_flags
#define ifr_metric ifr_ifru.ifru_ivalue
#define ifr_mtu ifr_ifru.ifru_mtu
#define ifr_map ifr_ifru.ifru_map
#define ifr_slave ifr_ifru.ifru_slave
#define ifr_data ifr_ifru.ifru_data
#define ifr_ifindex ifr_ifru.ifru_ivalue
#define ifr_bandwidth ifr_ifru.ifru_ivalue
#define ifr_qlen ifr_ifru.ifru_ivalue
#define ifr_newname ifr_ifru.ifru_newname

/* SIOCGIFCONF: the interfaces that have an IPv4 address */
#undef __UAPI_DEF_IF_IFCONF
#define __UAPI_DEF_IF_IFCONF 0
struct ifconf {
	int ifc_len;	/* bytes */
	union {
		char *ifcu_buf;
		struct ifreq *ifcu_req;
	} ifc_ifcu;
};
#define ifc_buf ifc_ifcu.ifcu_buf
#define ifc_req ifc_ifcu.ifcu_req
#endif

#ifdef __cplusplus
}
#endif

#endif
