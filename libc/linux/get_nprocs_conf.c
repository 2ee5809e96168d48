/*
 * get_nprocs_conf.c - the same as get_nprocs: counting CPUs that are offline
 * needs /sys, and callers want to know how many threads can run.
 */
#include <sys/sysinfo.h>

int get_nprocs_conf(void)
{
	return get_nprocs();
}
