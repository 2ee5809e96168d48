/* long.h - the longs of the kernel's structures, and what may be none. */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long long
#define __KERNEL_USEC(word) (word)
/* the times in siginfo_t */
typedef long long __si_clock __attribute__((__aligned__(4)));
typedef long __si_band;
typedef long __suseconds;

#endif
