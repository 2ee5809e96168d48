/* sysinfo.h - the kernel's <linux/sysinfo.h> beside our <sys/sysinfo.h>. */
#include <sys/sysinfo.h>

#define sysinfo __linux_sysinfo
#include_next <linux/sysinfo.h>
#undef sysinfo
