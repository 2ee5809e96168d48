/*
 * long.h - types that are long in kernel structures, except on x32 and sparc64.
 */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long
/* tv_usec, from the second word of the kernel's struct timeval, and that word */
#define __KERNEL_USEC(word) (word)
#define __KERNEL_USEC_WORD(usec) (usec)
typedef long __si_clock;	/* si_utime, si_stime */
typedef long __si_band;		/* si_band */
typedef long __suseconds;

#endif
