#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int setrlimit(int resource, const struct rlimit *limit)
{
	return __ret(syscall4(SYS_prlimit64, 0, resource, limit, 0));
}
