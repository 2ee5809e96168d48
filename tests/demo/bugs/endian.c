/* endian.c - a bug: writes a number as it is in memory; big-endian machines differ. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	uint32_t length = 0x01020304;
	unsigned char packet[sizeof length];

	memcpy(packet, &length, sizeof length);
	printf("%02x %02x %02x %02x\n", packet[0], packet[1], packet[2], packet[3]);
	return 0;
}
