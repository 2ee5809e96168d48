/* poll.h - the POLL events whose numbers differ by machine. */
#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x100
#define POLLREMOVE 0x400
#define POLLRDHUP 0x800
