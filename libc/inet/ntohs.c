#include <netinet/in.h>
#include <endian.h>

uint16_t ntohs(uint16_t n)
{
	return be16toh(n);
}
