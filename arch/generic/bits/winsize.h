/* winsize.h - the size of a terminal, for <sys/ioctl.h> and <termios.h>. */
#ifndef _BITS_WINSIZE_H
#define _BITS_WINSIZE_H

struct winsize {
	unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel;
};

#endif
