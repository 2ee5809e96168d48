/* utime.h - the kernel's <linux/utime.h> beside our <utime.h>. */
#include <utime.h>

#define utimbuf __linux_utimbuf
#include_next <linux/utime.h>
#undef utimbuf
