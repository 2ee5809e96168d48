/* statfs.h - the kernel's <asm/statfs.h> beside our <sys/statfs.h>. */
#include <sys/statfs.h>

#define statfs __linux_statfs
#include_next <asm/statfs.h>
#undef statfs
