/* resource.h - the kernel's <linux/resource.h> beside our <sys/resource.h>. */
#include <sys/resource.h>

#pragma push_macro("RLIM_INFINITY")
#undef RLIM_INFINITY
#define rusage __linux_rusage
#define rlimit __linux_rlimit
#include_next <linux/resource.h>
#undef rusage
#undef rlimit
#pragma pop_macro("RLIM_INFINITY")
