#include "file.h"

static unsigned char buffer[UNGET + 256];

FILE __stderr = {
	.buf = buffer + UNGET,
	.size = sizeof buffer - UNGET,
	.fd = 2,
	.flags = WRITE | UNBUFFERED,
};
