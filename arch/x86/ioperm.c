/* ioperm.c - see sys/io.h. */
#include "syscall.h"

long __ret(long r);

int ioperm(unsigned long port, unsigned long n, int on)
{
	return (int)__ret(syscall3(SYS_ioperm, port, n, on));
}
