/* iovec.h - struct iovec, for <sys/uio.h>, <fcntl.h> and <sys/socket.h>. */
#ifndef _BITS_IOVEC_H
#define _BITS_IOVEC_H

struct iovec {
	void *iov_base;
	__SIZE_TYPE__ iov_len;
};

#endif
