/* sys/sysinfo.h - sysinfo(2), get_nprocs(3): memory, load, uptime, CPUs. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/long.h>

#ifdef __cplusplus
extern "C" {
#endif

struct sysinfo {
	__KERNEL_LONG uptime;		/* seconds */
	unsigned __KERNEL_LONG loads[3];	/* 1, 5, 15 minutes, times 65536 */
	unsigned __KERNEL_LONG totalram, freeram, sharedram, bufferram;
	unsigned __KERNEL_LONG totalswap, freeswap;
	unsigned short procs, __pad;
	unsigned __KERNEL_LONG totalhigh, freehigh;
	unsigned mem_unit;		/* the unit of the memory sizes, in bytes */
	char __reserved[256];
};
#define SI_LOAD_SHIFT 16

int sysinfo(struct sysinfo *info);
/*
 * The number of CPUs that this process may run on, and of those that the machine
 * may have: as /sys tells, or the first number if it is not mounted.
 */
int get_nprocs(void);
int get_nprocs_conf(void);

#ifdef __cplusplus
}
#endif

#endif
