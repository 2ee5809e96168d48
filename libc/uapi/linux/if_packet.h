/* if_packet.h - the kernel's <linux/if_packet.h> beside our <netpacket/packet.h>. */
#include <netpacket/packet.h>

#define sockaddr_ll __linux_sockaddr_ll
#define packet_mreq __linux_packet_mreq
#include_next <linux/if_packet.h>
#undef sockaddr_ll
#undef packet_mreq
