/*
 * long.h - types that are long in kernel structures, except on x32 and sparc64.
 */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long
/* tv_usec, an int in the second word of the kernel's struct timeval */
#define __KERNEL_USEC(word) (int)((word) >> 32)
#define __KERNEL_USEC_WORD(usec) ((long)(usec) << 32)
typedef long __si_clock;	/* si_utime, si_stime */
typedef int __si_band;		/* si_band */
typedef int __suseconds;

#endif
