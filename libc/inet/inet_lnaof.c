#include <arpa/inet.h>

in_addr_t inet_lnaof(struct in_addr address)
{
	in_addr_t a = ntohl(address.s_addr);

	if (IN_CLASSA(a))
		return a & IN_CLASSA_HOST;
	return a & (IN_CLASSB(a) ? IN_CLASSB_HOST : IN_CLASSC_HOST);
}
