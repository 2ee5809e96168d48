#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include "internal.h"
#include "net/interface.h"

unsigned int if_nametoindex(const char *name)
{
	struct ifreq r;
	size_t n = strnlen(name, IFNAMSIZ);
	long result = -ENODEV;

	if (n < IFNAMSIZ) {
		memcpy(r.ifr_name, name, n + 1);
		result = __interface(SIOCGIFINDEX, &r);
	}
	if (__ret(result) < 0)
		return 0;
	return r.ifr_ifindex;
}
