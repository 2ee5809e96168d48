/*
 * termios.h - the structure and the constants of <termios.h>. The structure is
 * the kernel's; it uses the speeds only for BOTHER, which is not offered.
 */
struct termios {
	tcflag_t c_iflag, c_oflag, c_cflag, c_lflag;
	cc_t c_cc[19];
	cc_t c_line;
	speed_t __c_ispeed, __c_ospeed;
};
#define NCCS 19

#define VINTR 0
#define VQUIT 1
#define VERASE 2
#define VKILL 3
#define VEOF 4
#define VMIN 5
#define VEOL 6
#define VTIME 7
#define VEOL2 8
#define VSWTC 9
#define VWERASE 10
#define VREPRINT 11
#define VSUSP 12
#define VSTART 13
#define VSTOP 14
#define VLNEXT 15
#define VDISCARD 16

#define IGNBRK 0x1
#define BRKINT 0x2
#define IGNPAR 0x4
#define PARMRK 0x8
#define INPCK 0x10
#define ISTRIP 0x20
#define INLCR 0x40
#define IGNCR 0x80
#define ICRNL 0x100
#define IXON 0x200
#define IXOFF 0x400
#define IXANY 0x800
#define IUCLC 0x1000
#define IMAXBEL 0x2000
#define IUTF8 0x4000

#define OPOST 0x1
#define ONLCR 0x2
#define OLCUC 0x4
#define OCRNL 0x8
#define ONOCR 0x10
#define ONLRET 0x20
#define OFILL 0x40
#define OFDEL 0x80
#define VTDLY 0x10000
#define VT0 0
#define VT1 0x10000
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define NLDLY 0x300
#define NL0 0
#define NL1 0x100
#define TABDLY 0xc00
#define TAB0 0
#define TAB1 0x400
#define TAB2 0x800
#define TAB3 0xc00
#define CRDLY 0x3000
#define CR0 0
#define CR1 0x1000
#define CR2 0x2000
#define CR3 0x3000
#define FFDLY 0x4000
#define FF0 0
#define FF1 0x4000
#define BSDLY 0x8000
#define BS0 0
#define BS1 0x8000
#endif

#define B57600 16
#define B115200 17
#define B230400 18
#define B460800 19
#define B500000 20
#define B576000 21
#define B921600 22
#define B1000000 23
#define B1152000 24
#define B1500000 25
#define B2000000 26
#define B2500000 27
#define B3000000 28
#define B3500000 29
#define B4000000 30

#define CSIZE 0x300
#define CS5 0
#define CS6 0x100
#define CS7 0x200
#define CS8 0x300
#define CSTOPB 0x400
#define CREAD 0x800
#define PARENB 0x1000
#define PARODD 0x2000
#define HUPCL 0x4000
#define CLOCAL 0x8000

#define ECHOE 0x2
#define ECHOK 0x4
#define ECHO 0x8
#define ECHONL 0x10
#define ISIG 0x80
#define ICANON 0x100
#define IEXTEN 0x400
#define TOSTOP 0x400000
#define NOFLSH 0x80000000

#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2

#ifdef _DEFAULT_SOURCE
#define XTABS 0xc00
#define CBAUD 0xff
#define CMSPAR 0x40000000
#define CRTSCTS 0x80000000
#define ECHOKE 0x1
#define ECHOPRT 0x20
#define ECHOCTL 0x40
#define FLUSHO 0x800000
#define XCASE 0x4000
#define CBAUDEX 0
#define CIBAUD 0xff0000
#define EXTPROC 0x10000000
#define PENDIN 0x20000000
#endif
