/* eventpoll.h - the kernel's <linux/eventpoll.h> beside our <sys/epoll.h>. */
#include <sys/epoll.h>

#define epoll_event __linux_epoll_event
#include_next <linux/eventpoll.h>
#undef epoll_event
