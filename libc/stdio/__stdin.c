#include "file.h"

static unsigned char buffer[BUFFER_ALIGN + BUFSIZ]
	__attribute__((aligned(BUFFER_ALIGN)));

FILE __stdin = {
	.buf = buffer + BUFFER_ALIGN,
	.size = BUFSIZ,
	.fd = 0,
	.flags = READ,
};
