/*
 * tty.h - the constants of <termios.h> whose numbers differ by machine. TCSANOW
 * and the two after it are the kernel's TCSETS, TCSETSW and TCSETSF.
 */
#define VEOF 16
#define VMIN 4
#define VEOL 17
#define VEOL2 6

#define TOSTOP 0100000
#ifdef _DEFAULT_SOURCE
#define FLUSHO 020000
#define XCASE 04
#define CBAUDEX 010000
#define CIBAUD 002003600000
#endif
#define IEXTEN 0400

#define TCSANOW 0x540E
#define TCSADRAIN 0x540F
#define TCSAFLUSH 0x5410
