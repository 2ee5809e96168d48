/* getcpu_call.c - getcpu by the system call, as without rseq and a vDSO. */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>
#include "loop.h"

void library(long n)
{
	unsigned *r = (unsigned *)result;

	while (n--)
		syscall(SYS_getcpu, r, r + 1, 0);
}
