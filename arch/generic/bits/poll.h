/* poll.h - the POLL events whose numbers differ by machine. */
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#define POLLREMOVE 0x1000
#define POLLRDHUP 0x2000
