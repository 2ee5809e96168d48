/*
 * itimer.h - struct itimerval from and to the kernel's, which has four of its
 * longs: on 32-bit ABIs there is no call with 64-bit seconds.
 */
#ifndef ITIMER_H
#define ITIMER_H

#include <bits/long.h>
#include <sys/time.h>

static inline void timeval_from(struct timeval *tv, const __KERNEL_LONG *k)
{
	tv->tv_sec = k[0];
	tv->tv_usec = __KERNEL_USEC(k[1]);
}

/* Returns 0 if the seconds do not fit. */
static inline int timeval_to(__KERNEL_LONG *k, const struct timeval *tv)
{
	k[0] = (__KERNEL_LONG)tv->tv_sec;
	k[1] = __KERNEL_USEC_WORD(tv->tv_usec);
	return k[0] == tv->tv_sec;
}

static inline void itimer_from(struct itimerval *v, const __KERNEL_LONG *k)
{
	timeval_from(&v->it_interval, k);
	timeval_from(&v->it_value, k + 2);
}

#endif
