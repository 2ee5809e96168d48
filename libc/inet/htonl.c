#include <netinet/in.h>
#include <endian.h>

uint32_t htonl(uint32_t n)
{
	return htobe32(n);
}
