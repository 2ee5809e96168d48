/* epoll.h - struct epoll_event has the alignment of its members. */
#define __EPOLL_PACKED
