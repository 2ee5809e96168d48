/*
 * termios.h - POSIX <termios.h>, termios(3): terminals. Functions return -1 and
 * set errno on failure.
 */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned int tcflag_t, speed_t;
typedef unsigned char cc_t;
typedef int pid_t;

#include <bits/termios.h>
#ifdef _GNU_SOURCE
#include <bits/winsize.h>
#endif

#define B0 0
#define B50 1
#define B75 2
#define B110 3
#define B134 4
#define B150 5
#define B200 6
#define B300 7
#define B600 8
#define B1200 9
#define B1800 10
#define B2400 11
#define B4800 12
#define B9600 13
#define B19200 14
#define B38400 15
#ifdef _DEFAULT_SOURCE
#define EXTA B19200
#define EXTB B38400
#endif

#define TCOOFF 0
#define TCOON 1
#define TCIOFF 2
#define TCION 3
#define TCIFLUSH 0
#define TCOFLUSH 1
#define TCIOFLUSH 2

int tcgetattr(int fd, struct termios *t);
/* when: TCSANOW; TCSADRAIN: after output; TCSAFLUSH: and discard input */
int tcsetattr(int fd, int when, const struct termios *t);
/* Sends a break of 0.25 seconds; the length is ignored. */
int tcsendbreak(int fd, int length);
int tcdrain(int fd);
int tcflush(int fd, int queue);
int tcflow(int fd, int action);
/* The session of which the terminal is the controlling one. */
pid_t tcgetsid(int fd);
/*
 * Speeds are the B constants; others fail with EINVAL. Input and output have
 * the same speed.
 */
speed_t cfgetispeed(const struct termios *t);
speed_t cfgetospeed(const struct termios *t);
int cfsetispeed(struct termios *t, speed_t speed);
int cfsetospeed(struct termios *t, speed_t speed);
#ifdef _DEFAULT_SOURCE
int cfsetspeed(struct termios *t, speed_t speed);
/* Sets a mode in which bytes are passed unchanged (raw mode). BSD */
void cfmakeraw(struct termios *t);
#endif

#ifdef _GNU_SOURCE
/* The size of a terminal in characters and in pixels. POSIX.1-2024 */
int tcgetwinsize(int fd, struct winsize *size);
int tcsetwinsize(int fd, const struct winsize *size);
#endif

#ifdef __cplusplus
}
#endif

#endif
