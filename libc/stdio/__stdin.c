#include "file.h"

static unsigned char buffer[CACHE_LINE + BUFSIZ] __attribute__((aligned(CACHE_LINE)));

FILE __stdin = {
	.buf = buffer + CACHE_LINE,
	.size = BUFSIZ,
	.fd = 0,
	.flags = READ,
};
