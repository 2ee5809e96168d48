#include "file.h"

FILE __stderr = {
	.fd = 2,
	.flags = WRITE,
};
