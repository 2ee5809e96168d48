#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include "internal.h"
#include "net/interface.h"

char *if_indextoname(unsigned int index, char *name)
{
	struct ifreq r;
	long result;

	r.ifr_ifindex = index;
	result = __interface(SIOCGIFNAME, &r);
	if (result < 0) {
		__ret(result == -ENODEV ? -ENXIO : result);
		return 0;
	}
	return memcpy(name, r.ifr_name, IF_NAMESIZE);
}
