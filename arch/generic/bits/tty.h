/* tty.h - the constants of <termios.h> whose numbers differ by machine. */
#define VEOF 4
#define VMIN 6
#define VEOL 11
#define VEOL2 16

#define TOSTOP 0400
#ifdef _DEFAULT_SOURCE
#define FLUSHO 010000
#define XCASE 04
#define CBAUDEX 010000
#define CIBAUD 002003600000
#endif
#define IEXTEN 0100000

#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2
