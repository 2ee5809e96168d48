/* long.h - a long of the kernel's, as its structures have it. */
#define __KERNEL_LONG long long
