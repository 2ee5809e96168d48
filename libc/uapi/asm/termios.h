/* termios.h - the kernel's <asm/termios.h> beside our <termios.h>. */
#include <termios.h>
#include <sys/ioctl.h>

#define winsize __linux_winsize
#include_next <asm/termios.h>
#undef winsize
