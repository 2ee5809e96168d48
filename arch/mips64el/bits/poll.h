/* poll.h - the events whose numbers some machines have otherwise. */
#define POLLWRNORM POLLOUT
#define POLLWRBAND 0x100
#define POLLREMOVE 0x1000
#define POLLRDHUP 0x2000
