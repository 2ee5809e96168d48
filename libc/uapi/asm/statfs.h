/* statfs.h - the kernel's <asm/statfs.h> beside our <sys/statfs.h>. */
#include <sys/statfs.h>

#define statfs __linux_statfs
#define fsid_t __linux_fsid_t
#include_next <asm/statfs.h>
#undef statfs
#undef fsid_t
