#include <errno.h>
#include <paths.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include "log.h"

struct log __log = {
	.facility = LOG_USER,
	.mask = LOG_UPTO(LOG_DEBUG),
	.fd = -1,
};

int __log_connect(void)
{
	static const struct sockaddr_un address = { AF_UNIX, _PATH_LOG };
	int stream, r = -1;

	/* A stream socket refuses a datagram socket with EPROTOTYPE. */
	for (stream = 0; stream < 2; stream++) {
		int fd = socket(AF_UNIX, (stream ? SOCK_STREAM : SOCK_DGRAM) |
			SOCK_CLOEXEC, 0);

		if (fd < 0)
			return -1;
		do
			r = connect(fd, (const struct sockaddr *)&address,
				sizeof address);
		while (r && errno == EINTR);
		if (!r) {
			__log.fd = fd;
			__log.stream = stream;
			return 0;
		}
		close(fd);	/* does not change errno */
		if (errno != EPROTOTYPE)
			break;
	}
	return -1;
}

void __log_close(void)
{
	if (__log.fd >= 0)
		close(__log.fd);
	__log.fd = -1;
}
