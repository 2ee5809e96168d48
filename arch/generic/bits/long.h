/* long.h - a long of the kernel's, as its structures have it; and what may not be. */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long
/* The microseconds out of the second word of a struct timeval. */
#define __KERNEL_USEC(word) (word)
typedef long __si_clock;	/* the times in siginfo_t */
typedef long __si_band;		/* its si_band */
typedef long __suseconds;

#endif
