/* iopl.c - see sys/io.h. */
#include "syscall.h"

long __ret(long r);

int iopl(int level)
{
	return (int)__ret(syscall1(SYS_iopl, level));
}
