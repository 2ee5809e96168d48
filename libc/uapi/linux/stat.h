/* stat.h - the kernel's <linux/stat.h> beside our <sys/stat.h>. */
#ifndef _GNU_SOURCE
#include_next <linux/stat.h>
#else
#include <sys/stat.h>

#define statx __linux_statx
#define statx_timestamp __linux_statx_timestamp
#include_next <linux/stat.h>
#undef statx
#undef statx_timestamp
#endif
