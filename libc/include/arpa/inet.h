/* arpa/inet.h - POSIX <arpa/inet.h>, inet(3): Internet addresses as text. */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <features.h>
#include <netinet/in.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Stores a struct in_addr (AF_INET: four decimal numbers) or in6_addr (AF_INET6:
 * RFC 4291, no zone) at address. Returns 1, 0 if the text is no such address, or
 * -1 with EAFNOSUPPORT for another family.
 */
int inet_pton(int family, const char *__restrict text,
	void *__restrict address);
/*
 * Stores the text, INET_ADDRSTRLEN or INET6_ADDRSTRLEN bytes at most, as RFC 5952
 * has it. Returns buf, or null with errno: ENOSPC if n is too small, or
 * EAFNOSUPPORT.
 */
const char *inet_ntop(int family, const void *__restrict address,
	char *__restrict buf, socklen_t n);

/*
 * The address in network byte order, or INADDR_NONE. The text is as for
 * inet_aton; 255.255.255.255 cannot be told from a failure.
 */
in_addr_t inet_addr(const char *text);
/* The text of an address, in a buffer that the next call overwrites. */
char *inet_ntoa(struct in_addr address);

#ifdef _DEFAULT_SOURCE
/*
 * One to four numbers, decimal, octal (0) or hexadecimal (0x), of which the last
 * fills all bytes that are left: 127.1 is 127.0.0.1. White space ends the text.
 * Returns 1, or 0 if it is no address. address may be null.
 */
int inet_aton(const char *text, struct in_addr *address);
#endif
/*
 * One to four numbers, as for inet_aton but each a byte, in the host's byte order:
 * 127.1 is 0x7f01. Or INADDR_NONE.
 */
in_addr_t inet_network(const char *text);
/*
 * Addresses by class, A to C: made of the network's and the host's number, which
 * are in the host's byte order; and these numbers of an address.
 */
struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host);
in_addr_t inet_lnaof(struct in_addr address);
in_addr_t inet_netof(struct in_addr address);

#ifdef __cplusplus
}
#endif

#endif
