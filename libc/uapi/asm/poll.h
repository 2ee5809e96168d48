/* poll.h - the kernel's <asm/poll.h> beside our <poll.h>. */
#include <poll.h>

#define pollfd __linux_pollfd
#include_next <asm/poll.h>
#undef pollfd
