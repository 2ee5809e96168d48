#include <errno.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"
#include "net/interface.h"

union address {
	struct sockaddr any;
	struct sockaddr_in four;
	struct sockaddr_in6 six;
	struct {
		struct sockaddr_ll link;
		/* Some hardware addresses have more than the 8 bytes there. */
		unsigned char more[24];
	} packet;
};

/* An entry of the list, with all that it points at: one block for each. */
struct entry {
	struct ifaddrs public;
	char name[IF_NAMESIZE];
	union address address, netmask, other;
	int index;
	uint32_t statistics[24];
};

struct list {
	struct entry *first, *last;
};

static size_t length(const struct rtattr *a)
{
	return a->rta_len - sizeof *a;
}

static struct entry *append(struct list *list)
{
	struct entry *e = calloc(1, sizeof *e);

	if (!e)
		return 0;
	if (list->last)
		list->last->public.ifa_next = &e->public;
	else
		list->first = e;
	list->last = e;
	e->public.ifa_name = e->name;
	return e;
}

static struct sockaddr *link_address(union address *to,
	const struct ifinfomsg *link, const struct rtattr *a)
{
	struct sockaddr_ll *s = &to->packet.link;

	if (length(a) > sizeof s->sll_addr + sizeof to->packet.more)
		return 0;
	s->sll_family = AF_PACKET;
	s->sll_ifindex = link->ifi_index;
	s->sll_hatype = link->ifi_type;
	s->sll_halen = length(a);
	memcpy((char *)to + offsetof(struct sockaddr_ll, sll_addr), a + 1, length(a));
	return &to->any;
}

static long add_link(void *arg, const struct nlmsghdr *m)
{
	const struct ifinfomsg *link = (const void *)(m + 1);
	const struct rtattr *a = 0;
	struct entry *e;

	if (m->nlmsg_type != RTM_NEWLINK)
		return 0;
	e = append(arg);
	if (!e)
		return -ENOMEM;
	e->index = link->ifi_index;
	e->public.ifa_flags = link->ifi_flags;
	while ((a = __rtattr(m, sizeof *link, a)))
		switch (a->rta_type) {
		case IFLA_IFNAME:
			if (length(a) <= sizeof e->name)
				memcpy(e->name, a + 1, length(a));
			break;
		case IFLA_ADDRESS:
			e->public.ifa_addr = link_address(&e->address, link, a);
			break;
		case IFLA_BROADCAST:
			e->public.ifa_broadaddr = link_address(&e->other, link, a);
			break;
		case IFLA_STATS:
			memcpy(e->statistics, a + 1,
				length(a) < sizeof e->statistics ?
				length(a) : sizeof e->statistics);
			e->public.ifa_data = e->statistics;
			break;
		}
	return 0;
}

static struct sockaddr *ip_address(union address *to,
	const struct ifaddrmsg *m, const void *bytes, size_t n)
{
	to->any.sa_family = m->ifa_family;
	if (m->ifa_family == AF_INET && n == 4) {
		memcpy(&to->four.sin_addr, bytes, n);
	} else if (m->ifa_family == AF_INET6 && n == 16) {
		memcpy(&to->six.sin6_addr, bytes, n);
		if (IN6_IS_ADDR_LINKLOCAL(&to->six.sin6_addr) ||
		    IN6_IS_ADDR_MC_LINKLOCAL(&to->six.sin6_addr))
			to->six.sin6_scope_id = m->ifa_index;
	} else
		return 0;
	return &to->any;
}

static long add_address(void *arg, const struct nlmsghdr *m)
{
	const struct ifaddrmsg *from = (const void *)(m + 1);
	const struct rtattr *a = 0, *local = 0, *address = 0, *broadcast = 0;
	struct list *list = arg;
	unsigned char mask[16] = { 0 };
	struct entry *link, *e;
	unsigned i, n = from->ifa_family == AF_INET ? 4 : 16;

	if (m->nlmsg_type != RTM_NEWADDR ||
	    (from->ifa_family != AF_INET && from->ifa_family != AF_INET6))
		return 0;
	/* The links are first in the list; one that came later is not there. */
	for (link = list->first; link && link->index != (int)from->ifa_index; )
		link = (struct entry *)link->public.ifa_next;
	if (!link)
		return 0;
	e = append(list);
	if (!e)
		return -ENOMEM;
	e->public.ifa_flags = link->public.ifa_flags;
	memcpy(e->name, link->name, sizeof e->name);
	while ((a = __rtattr(m, sizeof *from, a))) {
		if (a->rta_type == IFA_LOCAL)
			local = a;
		else if (a->rta_type == IFA_ADDRESS)
			address = a;
		else if (a->rta_type == IFA_BROADCAST)
			broadcast = a;
		else if (a->rta_type == IFA_LABEL && length(a) <= sizeof e->name)
			memcpy(e->name, a + 1, length(a));
	}
	/* IFA_ADDRESS is the peer's if there is a local one that differs. */
	if (local && address && (length(local) != length(address) ||
	    memcmp(local + 1, address + 1, length(local))))
		broadcast = address;
	if (!local)
		local = address;
	if (local)
		e->public.ifa_addr = ip_address(&e->address, from, local + 1,
			length(local));
	if (broadcast)
		e->public.ifa_broadaddr = ip_address(&e->other, from,
			broadcast + 1, length(broadcast));
	for (i = 0; i < from->ifa_prefixlen && i < 8 * n; i++)
		mask[i / 8] |= 0x80 >> i % 8;
	e->public.ifa_netmask = ip_address(&e->netmask, from, mask, n);
	e->netmask.six.sin6_scope_id = 0;
	return 0;
}

int getifaddrs(struct ifaddrs **result)
{
	struct list list = { 0, 0 };
	long r = __netlink_dump(RTM_GETLINK, add_link, &list);

	if (!r)
		r = __netlink_dump(RTM_GETADDR, add_address, &list);
	*result = list.first ? &list.first->public : 0;
	if (r < 0) {
		freeifaddrs(*result);
		*result = 0;
	}
	return __ret(r);
}
