/* times.h - the kernel's <linux/times.h> beside our <sys/times.h>. */
#include <sys/times.h>

#define tms __linux_tms
#include_next <linux/times.h>
#undef tms
