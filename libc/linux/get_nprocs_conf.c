/*
 * get_nprocs_conf.c - as get_nprocs: what else a machine has needs /sys, and
 * callers want to know how many threads can run.
 */
#include <sys/sysinfo.h>

int get_nprocs_conf(void)
{
	return get_nprocs();
}
