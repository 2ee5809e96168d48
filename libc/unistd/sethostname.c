#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int sethostname(const char *name, size_t n)
{
	return __ret(syscall2(SYS_sethostname, name, n));
}
