/* epoll.h - struct epoll_event is packed, so that i386 programs have the same. */
#define __EPOLL_PACKED __attribute__((__packed__))
