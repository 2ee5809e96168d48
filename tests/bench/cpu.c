/* cpu.c - a program that asks once on which CPU it is. */
#define _GNU_SOURCE
#include <sched.h>

int main(void)
{
	return sched_getcpu() < 0;
}
