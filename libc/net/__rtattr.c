#include <stddef.h>
#include "net/interface.h"

const struct rtattr *__rtattr(const struct nlmsghdr *m, unsigned fixed,
	const struct rtattr *last)
{
	const char *end = (const char *)m + m->nlmsg_len;
	const char *next = (const char *)(m + 1) + fixed;
	size_t left;

	if (last)	/* each begins at a multiple of 4 */
		next = (const char *)last + ((last->rta_len + 3U) & ~3U);
	if (next >= end)
		return 0;
	left = end - next;
	last = (const void *)next;
	if (left < sizeof *last || last->rta_len < sizeof *last ||
	    last->rta_len > left)
		return 0;
	return last;
}
