/* sysinfo.h - sysinfo(2): memory, load, uptime. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#ifdef __cplusplus
extern "C" {
#endif

struct sysinfo {
	long uptime;			/* seconds */
	unsigned long loads[3];		/* of 1, 5, 15 minutes, in 65536ths */
	unsigned long totalram, freeram, sharedram, bufferram;
	unsigned long totalswap, freeswap;
	unsigned short procs, __pad;
	unsigned long totalhigh, freehigh;
	unsigned mem_unit;		/* what memory is counted in, bytes */
	char __reserved[256];
};
#define SI_LOAD_SHIFT 16

int sysinfo(struct sysinfo *info);
/* How many processors this process may run on. */
int get_nprocs(void);
int get_nprocs_conf(void);

#ifdef __cplusplus
}
#endif

#endif
