/* time.h - the kernel's <linux/time.h> beside our <sys/time.h>. */
#include <sys/time.h>
#include <time.h>

#define timespec __linux_timespec
#define timeval __linux_timeval
#define timezone __linux_timezone
#define itimerspec __linux_itimerspec
#define itimerval __linux_itimerval
#include_next <linux/time.h>
#undef timespec
#undef timeval
#undef timezone
#undef itimerspec
#undef itimerval
