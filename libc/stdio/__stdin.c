#include "file.h"

static unsigned char room[UNGET + BUFSIZ];

FILE __stdin = {
	.buf = room + UNGET,
	.size = BUFSIZ,
	.fd = 0,
	.flags = READ,
};
