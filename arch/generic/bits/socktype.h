/* socktype.h - the types of sockets whose numbers differ on MIPS, and flags. */
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_NONBLOCK 04000	/* the values of O_NONBLOCK and O_CLOEXEC */
#define SOCK_CLOEXEC 02000000
