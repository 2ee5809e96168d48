/* sysinfo.h - what to do with AT_SYSINFO: most machines have none. */
#define SYSINFO(auxv) ((void)0)
