/*
 * net_interface.c - interfaces by name and number, their list and addresses, and
 * rtnetlink by hand.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include "../test.h"

static int lowest_free(void)
{
	int fd = dup(0);

	close(fd);
	return fd;
}

static void names(unsigned lo)
{
	struct if_nameindex *list = if_nameindex();
	char name[IF_NAMESIZE];
	int i, found = 0;

	memset(name, 0x5a, sizeof name);
	CHECK(if_indextoname(lo, name) == name && !strcmp(name, "lo"));
	errno = 0;
	CHECK(!if_indextoname(0x7ffffff0, name) && errno == ENXIO);
	errno = 0;
	CHECK(!if_indextoname(0, name) && errno == ENXIO);
	errno = 0;
	CHECK(!if_nametoindex("none such") && errno == ENODEV);
	errno = 0;
	CHECK(!if_nametoindex("") && errno == ENODEV);
	errno = 0;
	CHECK(!if_nametoindex("lo2345678901234567890") && errno == ENODEV);
	CHECK(!if_nametoindex("lo23456789012345") && errno == ENODEV);

	CHECK(list != 0);
	for (i = 0; list && list[i].if_index; i++) {
		CHECK(list[i].if_name && if_nametoindex(list[i].if_name) ==
			list[i].if_index);
		found += list[i].if_index == lo && !strcmp(list[i].if_name, "lo");
	}
	CHECK(found == 1 && list && !list[i].if_name);
	if_freenameindex(list);
}

static void addresses(unsigned lo)
{
	struct ifaddrs *list = 0, *a;
	int links = 0, with_127 = 0;
	struct sockaddr_in *in;
	struct sockaddr_ll *ll;
	struct ifreq r;
	int fd;

	CHECK(getifaddrs(&list) == 0 && list);
	for (a = list; a; a = a->ifa_next) {
		CHECK(a->ifa_name && if_nametoindex(a->ifa_name));
		if (strcmp(a->ifa_name, "lo") || !a->ifa_addr)
			continue;
		CHECK(a->ifa_flags & IFF_LOOPBACK);
		if (a->ifa_addr->sa_family == AF_PACKET) {
			ll = (void *)a->ifa_addr;
			CHECK(ll->sll_ifindex == (int)lo && ll->sll_halen == 6);
			CHECK(!memcmp(ll->sll_addr, "\0\0\0\0\0\0", 6));
			CHECK(ll->sll_hatype == 772 && a->ifa_data);
			links++;
		} else if (a->ifa_addr->sa_family == AF_INET) {
			in = (void *)a->ifa_addr;
			if (in->sin_addr.s_addr != htonl(INADDR_LOOPBACK))
				continue;
			in = (void *)a->ifa_netmask;
			CHECK(in && in->sin_family == AF_INET &&
				in->sin_addr.s_addr == htonl(0xff000000));
			with_127++;
		} else
			CHECK(a->ifa_addr->sa_family == AF_INET6);
	}
	CHECK(links == 1);
	/* the same by ioctl */
	fd = socket(AF_INET, SOCK_DGRAM, 0);
	memset(&r, 0, sizeof r);
	strcpy(r.ifr_name, "lo");
	if (ioctl(fd, SIOCGIFADDR, &r) == 0) {
		in = (void *)&r.ifr_addr;
		CHECK(in->sin_addr.s_addr == htonl(INADDR_LOOPBACK));
		CHECK(with_127 == 1);
	} else
		CHECK(errno == EADDRNOTAVAIL && with_127 == 0);
	CHECK(ioctl(fd, SIOCGIFMTU, &r) == 0 && r.ifr_mtu >= 1500);
	CHECK(ioctl(fd, SIOCGIFINDEX, &r) == 0 && r.ifr_ifindex == (int)lo);
	close(fd);
	freeifaddrs(list);
	freeifaddrs(0);
}

/* Without descriptors each fails with EMFILE, and leaves nothing. */
static void failures(void)
{
	struct rlimit old, none;
	struct ifaddrs *list = (void *)&old;
	char name[IF_NAMESIZE];

	CHECK(getrlimit(RLIMIT_NOFILE, &old) == 0);
	none = old;
	none.rlim_cur = 3;
	CHECK(setrlimit(RLIMIT_NOFILE, &none) == 0);
	errno = 0;
	/* not "no such interface"; glibc has a number of its own */
	CHECK(!if_nametoindex("lo") && errno && errno != ENODEV);
	errno = 0;
	CHECK(!if_indextoname(1, name) && errno && errno != ENXIO);
	errno = 0;
	CHECK(!if_nameindex() && (errno == EMFILE || errno == ENOBUFS));
	errno = 0;
	CHECK(getifaddrs(&list) == -1 && errno == EMFILE);
	CHECK(setrlimit(RLIMIT_NOFILE, &old) == 0);
}

/* The structures of <linux/netlink.h>, <linux/rtnetlink.h>. */
static void netlink(unsigned lo)
{
	struct {
		unsigned length;
		unsigned short type, flags;
		unsigned sequence, port;
		unsigned char family, pad;
		unsigned short hardware;
		int index;
		unsigned status, change;
	} request = { sizeof request, 18, 1, 7, 0, 0, 0, 0, 0, 0, 0 }, *reply;
	struct {
		unsigned short family, pad;
		unsigned port, groups;
	} address = { AF_NETLINK, 0, 0, 0 }, from;
	union {
		unsigned char bytes[8192];
		unsigned align;
	} buf;
	socklen_t n = sizeof address;
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);
	ssize_t r;

	CHECK(fd >= 0 && bind(fd, (void *)&address, sizeof address) == 0);
	CHECK(getsockname(fd, (void *)&address, &n) == 0 && n == sizeof address);
	CHECK(address.family == AF_NETLINK && address.port != 0);
	request.index = lo;
	CHECK(send(fd, &request, sizeof request, 0) == sizeof request);
	n = sizeof from;
	r = recvfrom(fd, &buf, sizeof buf, 0, (void *)&from, &n);
	reply = (void *)&buf;
	CHECK(r >= (ssize_t)sizeof *reply && reply->length <= (size_t)r);
	CHECK(reply->type == 16 && reply->sequence == 7 && reply->port == address.port);
	CHECK(reply->index == (int)lo && reply->hardware == 772);
	CHECK(n == sizeof from && from.family == AF_NETLINK && from.port == 0);
	close(fd);
}

int main(void)
{
	int first = lowest_free();
	unsigned lo = if_nametoindex("lo");

	CHECK(lo > 0);
	names(lo);
	addresses(lo);
	netlink(lo);
	if (first == 3)
		failures();
	CHECK(lowest_free() == first);
	return failed;
}
