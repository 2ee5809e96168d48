#include <unistd.h>
#include <sys/statfs.h>
#include "pathconf.h"

long fpathconf(int fd, int name)
{
	struct statfs st;

	return fstatfs(fd, &st) ? -1 : __pathconf(&st, name);
}
