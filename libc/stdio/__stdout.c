#include "file.h"

static unsigned char room[UNGET + BUFSIZ];

FILE __stdout = {
	.buf = room + UNGET,
	.size = BUFSIZ,
	.fd = 1,
	.flags = WRITE | TTY_UNKNOWN,
};
