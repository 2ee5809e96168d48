/* timex.h - the kernel's <linux/timex.h> beside our <sys/timex.h>. */
#include <sys/timex.h>

#define timex __linux_timex
#include_next <linux/timex.h>
#undef timex
