#include <netinet/in.h>
#include <endian.h>

uint16_t htons(uint16_t n)
{
	return htobe16(n);
}
