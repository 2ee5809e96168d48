#include <unistd.h>
#include "fork.h"
#include "internal.h"
#include "syscall.h"

pid_t fork(void)
{
	return __ret(FORK());
}
