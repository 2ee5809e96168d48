#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int getrlimit(int resource, struct rlimit *limit)
{
	return __ret(syscall4(SYS_prlimit64, 0, resource, 0, limit));
}
