#include <netinet/in.h>
#include <endian.h>

uint32_t ntohl(uint32_t n)
{
	return be32toh(n);
}
