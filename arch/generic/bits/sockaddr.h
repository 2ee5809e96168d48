/* sockaddr.h - types of <sys/socket.h> that other headers define as well. */
#ifndef _BITS_SOCKADDR_H
#define _BITS_SOCKADDR_H

typedef unsigned short sa_family_t;
typedef unsigned int socklen_t;

#endif
