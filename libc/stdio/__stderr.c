#include "file.h"

static unsigned char room[UNGET + 256];

FILE __stderr = {
	.buf = room + UNGET,
	.size = sizeof room - UNGET,
	.fd = 2,
	.flags = WRITE | UNBUFFERED,
};
