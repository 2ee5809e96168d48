#include <arpa/inet.h>

struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host)
{
	struct in_addr address;

	if (net < 0x80)
		net = net << IN_CLASSA_NSHIFT | (host & IN_CLASSA_HOST);
	else if (net < 0x10000)
		net = net << IN_CLASSB_NSHIFT | (host & IN_CLASSB_HOST);
	else if (net < 0x1000000)
		net = net << IN_CLASSC_NSHIFT | (host & IN_CLASSC_HOST);
	else
		net |= host;
	address.s_addr = htonl(net);
	return address;
}
