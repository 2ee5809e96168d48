/* poll.h - the events whose numbers some machines have otherwise. */
#define POLLWRNORM 4
#define POLLWRBAND 0x100
#define POLLREMOVE 0x1000
#define POLLRDHUP 0x2000
