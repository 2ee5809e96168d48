/* sys/ioctl.h - ioctl(2): control of devices. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <bits/ioctl.h>

#ifdef __cplusplus
extern "C" {
#endif

#define _IOC_TYPESHIFT _IOC_NRBITS
#define _IOC_SIZESHIFT (_IOC_TYPESHIFT + _IOC_TYPEBITS)
#define _IOC_DIRSHIFT (_IOC_SIZESHIFT + _IOC_SIZEBITS)
#define _IOC(dir, type, nr, size) ((dir) << _IOC_DIRSHIFT | \
	(size) << _IOC_SIZESHIFT | (type) << _IOC_TYPESHIFT | (nr))
#define _IO(type, nr) _IOC(_IOC_NONE, type, nr, 0)
#define _IOR(type, nr, what) _IOC(_IOC_READ, type, nr, sizeof(what))
#define _IOW(type, nr, what) _IOC(_IOC_WRITE, type, nr, sizeof(what))
#define _IOWR(type, nr, what) \
	_IOC(_IOC_READ | _IOC_WRITE, type, nr, sizeof(what))

struct winsize {
	unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel;
};

/*
 * At most one argument, a pointer or a word, follows. -1 and errno on failure:
 * ENOTTY if the device does not know the request.
 */
int ioctl(int fd, unsigned long request, ...);

#ifdef __cplusplus
}
#endif

#endif
