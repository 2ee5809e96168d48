#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int prlimit(pid_t process, int resource, const struct rlimit *limit,
	struct rlimit *old)
{
	return __ret(syscall4(SYS_prlimit64, process, resource, limit, old));
}
