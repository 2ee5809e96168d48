#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include "internal.h"
#include "syscall.h"

/*
 * Where long has 32 bits, tv_usec is half of the kernel's word, and a program sets
 * only that half. Unlike calls that take a timespec, these options use all of it.
 */
#define TIMEVAL_HAS_PADDING (sizeof(struct timeval) > \
	sizeof(time_t) + sizeof(suseconds_t))

int setsockopt(int fd, int level, int option, const void *value, socklen_t n)
{
	struct timeval given, clean;

	if (TIMEVAL_HAS_PADDING && level == SOL_SOCKET && value &&
	    (option == SO_RCVTIMEO || option == SO_SNDTIMEO) &&
	    n >= sizeof clean) {
		memcpy(&given, value, sizeof given);
		memset(&clean, 0, sizeof clean);
		clean.tv_sec = given.tv_sec;
		clean.tv_usec = given.tv_usec;
		value = &clean;
	}
	return __ret(syscall5(SYS_setsockopt, fd, level, option, value, n));
}
