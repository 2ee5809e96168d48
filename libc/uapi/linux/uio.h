/* uio.h - the kernel's <linux/uio.h> beside our <sys/uio.h>. */
#include <sys/uio.h>

#define iovec __linux_iovec
#include_next <linux/uio.h>
#undef iovec
