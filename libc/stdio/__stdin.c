#include "file.h"

static unsigned char buffer[UNGET + BUFSIZ];

FILE __stdin = {
	.buf = buffer + UNGET,
	.size = BUFSIZ,
	.fd = 0,
	.flags = READ,
};
