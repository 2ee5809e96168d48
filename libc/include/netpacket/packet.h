/*
 * netpacket/packet.h - packet(7): addresses of AF_PACKET.
 * <linux/if_packet.h> has the same and more.
 */
#ifndef _NETPACKET_PACKET_H
#define _NETPACKET_PACKET_H

#ifndef __LINUX_IF_PACKET_H
struct sockaddr_ll {
	unsigned short sll_family;
	unsigned short sll_protocol;	/* ETH_P_..., in network byte order */
	int sll_ifindex;
	unsigned short sll_hatype;	/* ARPHRD_... */
	unsigned char sll_pkttype, sll_halen, sll_addr[8];
};

struct packet_mreq {
	int mr_ifindex;
	unsigned short mr_type, mr_alen;
	unsigned char mr_address[8];
};
#endif

#define PACKET_HOST 0
#define PACKET_BROADCAST 1
#define PACKET_MULTICAST 2
#define PACKET_OTHERHOST 3
#define PACKET_OUTGOING 4
#define PACKET_LOOPBACK 5
#define PACKET_ADD_MEMBERSHIP 1
#define PACKET_DROP_MEMBERSHIP 2
#define PACKET_RECV_OUTPUT 3
#define PACKET_RX_RING 5
#define PACKET_STATISTICS 6
#define PACKET_MR_MULTICAST 0
#define PACKET_MR_PROMISC 1
#define PACKET_MR_ALLMULTI 2

#endif
