/*
 * long.h - types that are long in kernel structures, except on x32 and sparc64.
 */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

#define __KERNEL_LONG long long
#define __KERNEL_USEC(word) (word)
#define __KERNEL_USEC_WORD(usec) (usec)
/* si_utime, si_stime */
typedef long long __si_clock __attribute__((__aligned__(4)));
typedef long __si_band;
typedef long __suseconds;

#endif
