#include <unistd.h>
#include <sys/statfs.h>
#include "pathconf.h"

long pathconf(const char *path, int name)
{
	struct statfs st;

	return statfs(path, &st) ? -1 : __pathconf(&st, name);
}
