#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"
#include "net/interface.h"

struct names {
	struct name {
		unsigned index;
		char name[IF_NAMESIZE];
	} *entries;
	size_t n, room;
};

static long add(void *arg, const struct nlmsghdr *m)
{
	const struct ifinfomsg *link = (const void *)(m + 1);
	const struct rtattr *a = 0;
	struct names *names = arg;
	struct name *e;

	if (m->nlmsg_type != RTM_NEWLINK)
		return 0;
	while ((a = __rtattr(m, sizeof *link, a)) && a->rta_type != IFLA_IFNAME)
		;
	if (!a || a->rta_len > sizeof *a + IF_NAMESIZE)
		return 0;
	if (names->n == names->room) {
		names->room = names->room ? 2 * names->room : 8;
		e = reallocarray(names->entries, names->room, sizeof *e);
		if (!e)
			return -ENOBUFS;
		names->entries = e;
	}
	e = &names->entries[names->n++];
	e->index = link->ifi_index;
	memcpy(e->name, a + 1, a->rta_len - sizeof *a);
	return 0;
}

/* One block: the list, and then the names. */
static struct if_nameindex *list(const struct names *names)
{
	size_t i, n = names->n;
	struct if_nameindex *list;
	char *name;

	list = malloc((n + 1) * sizeof *list + n * IF_NAMESIZE);
	if (!list)
		return 0;
	name = (char *)(list + n + 1);
	for (i = 0; i < n; i++, name += IF_NAMESIZE) {
		list[i].if_index = names->entries[i].index;
		list[i].if_name = memcpy(name, names->entries[i].name, IF_NAMESIZE);
	}
	list[n].if_index = 0;
	list[n].if_name = 0;
	return list;
}

struct if_nameindex *if_nameindex(void)
{
	struct names names = { 0, 0, 0 };
	struct if_nameindex *result = 0;
	long r = __netlink_dump(RTM_GETLINK, add, &names);

	if (!r) {
		result = list(&names);
		if (!result)
			r = -ENOBUFS;
	}
	free(names.entries);
	if (r < 0)
		__ret(r);
	return result;
}
