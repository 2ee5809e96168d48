#include <signal.h>
#include <errno.h>
#include "internal.h"

int killpg(pid_t group, int sig)
{
	return group < 0 ? (int)__ret(-EINVAL) : kill(-group, sig);
}
