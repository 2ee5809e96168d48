#include <sys/personality.h>
#include "internal.h"
#include "syscall.h"

int personality(unsigned long persona)
{
	return (int)__ret(syscall1(SYS_personality, persona));
}
