/* long.h - a long of the kernel's, as its structures have it. */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long
typedef long __si_clock;	/* the times in siginfo_t */

#endif
