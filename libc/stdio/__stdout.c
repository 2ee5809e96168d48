#include "file.h"

static unsigned char buffer[UNGET + BUFSIZ];

FILE __stdout = {
	.buf = buffer + UNGET,
	.size = BUFSIZ,
	.fd = 1,
	.flags = WRITE | TTY_UNKNOWN,
};
