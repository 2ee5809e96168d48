/*
 * termios.h - the structure and the constants of <termios.h>. The kernel's
 * structure ends after 17, 19 or 23 bytes of c_cc; the remainder is unused and
 * makes this one as large as glibc's.
 */
#include <bits/baud.h>
#include <bits/tty.h>

struct termios {
	tcflag_t c_iflag, c_oflag, c_cflag, c_lflag;
	cc_t c_line;
	cc_t c_cc[32];
	speed_t __c_ispeed, __c_ospeed;
};
#define NCCS 32

#define VINTR 0
#define VQUIT 1
#define VERASE 2
#define VKILL 3
#define VTIME 5
#define VSWTC 7
#define VSTART 8
#define VSTOP 9
#define VSUSP 10
#define VREPRINT 12
#define VDISCARD 13
#define VWERASE 14
#define VLNEXT 15

#define IGNBRK 01
#define BRKINT 02
#define IGNPAR 04
#define PARMRK 010
#define INPCK 020
#define ISTRIP 040
#define INLCR 0100
#define IGNCR 0200
#define ICRNL 0400
#define IUCLC 01000
#define IXON 02000
#define IXANY 04000
#define IXOFF 010000
#define IMAXBEL 020000
#define IUTF8 040000

#define OPOST 01
#define OLCUC 02
#define ONLCR 04
#define OCRNL 010
#define ONOCR 020
#define ONLRET 040
#define OFILL 0100
#define OFDEL 0200
#define VTDLY 040000
#define VT0 0
#define VT1 040000
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define NLDLY 0400
#define NL0 0
#define NL1 0400
#define CRDLY 03000
#define CR0 0
#define CR1 01000
#define CR2 02000
#define CR3 03000
#define TABDLY 014000
#define TAB0 0
#define TAB1 04000
#define TAB2 010000
#define TAB3 014000
#define BSDLY 020000
#define BS0 0
#define BS1 020000
#define FFDLY 0100000
#define FF0 0
#define FF1 0100000
#endif

#define B57600 010001
#define B115200 010002
#define B230400 010003
#define B460800 010004

#define CSIZE 060
#define CS5 0
#define CS6 020
#define CS7 040
#define CS8 060
#define CSTOPB 0100
#define CREAD 0200
#define PARENB 0400
#define PARODD 01000
#define HUPCL 02000
#define CLOCAL 04000

#define ISIG 01
#define ICANON 02
#define ECHO 010
#define ECHOE 020
#define ECHOK 040
#define ECHONL 0100
#define NOFLSH 0200

#ifdef _DEFAULT_SOURCE
#define XTABS 014000
#define CBAUD 010017
#define CMSPAR 010000000000
#define CRTSCTS 020000000000
#define ECHOCTL 01000
#define ECHOPRT 02000
#define ECHOKE 04000
#define PENDIN 040000
#define EXTPROC 0200000
#endif
