/*
 * sys/timex.h - adjtimex(2), ntp_adjtime(3): how the kernel keeps its clock right.
 */
#ifndef _SYS_TIMEX_H
#define _SYS_TIMEX_H

#include <bits/timeval.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int clockid_t;

/* The kernel's structure with 64-bit time, the same on every ABI. */
struct timex {
	unsigned int modes;	/* ADJ_: what to set */
	int : 32;
	long long offset;	/* us, or ns with STA_NANO */
	long long freq;		/* 2^-16 ppm */
	long long maxerror, esterror;	/* us */
	int status;		/* STA_ */
	int : 32;
	long long constant;	/* of the phase-locked loop */
	long long precision;	/* us */
	long long tolerance;	/* 2^-16 ppm */
	struct timeval time;	/* ADJ_SETOFFSET adds it, tv_usec in ns with ADJ_NANO */
	long long tick;		/* us between ticks */
	long long ppsfreq, jitter;
	int shift;
	int : 32;
	long long stabil, jitcnt, calcnt, errcnt, stbcnt;
	int tai;		/* seconds from UTC to TAI */
	int : 32, : 32, : 32, : 32, : 32, : 32, : 32, : 32, : 32, : 32, : 32;
};

#define ADJ_OFFSET 0x0001
#define ADJ_FREQUENCY 0x0002
#define ADJ_MAXERROR 0x0004
#define ADJ_ESTERROR 0x0008
#define ADJ_STATUS 0x0010
#define ADJ_TIMECONST 0x0020
#define ADJ_TAI 0x0080
#define ADJ_SETOFFSET 0x0100
#define ADJ_MICRO 0x1000
#define ADJ_NANO 0x2000
#define ADJ_TICK 0x4000
#define ADJ_OFFSET_SINGLESHOT 0x8001
#define ADJ_OFFSET_SS_READ 0xa001
#define MOD_OFFSET ADJ_OFFSET
#define MOD_FREQUENCY ADJ_FREQUENCY
#define MOD_MAXERROR ADJ_MAXERROR
#define MOD_ESTERROR ADJ_ESTERROR
#define MOD_STATUS ADJ_STATUS
#define MOD_TIMECONST ADJ_TIMECONST
#define MOD_TAI ADJ_TAI
#define MOD_MICRO ADJ_MICRO
#define MOD_NANO ADJ_NANO
#define STA_PLL 0x0001
#define STA_PPSFREQ 0x0002
#define STA_PPSTIME 0x0004
#define STA_FLL 0x0008
#define STA_INS 0x0010
#define STA_DEL 0x0020
#define STA_UNSYNC 0x0040
#define STA_FREQHOLD 0x0080
#define STA_PPSSIGNAL 0x0100
#define STA_PPSJITTER 0x0200
#define STA_PPSWANDER 0x0400
#define STA_PPSERROR 0x0800
#define STA_CLOCKERR 0x1000
#define STA_NANO 0x2000
#define STA_MODE 0x4000
#define STA_CLK 0x8000
#define TIME_OK 0
#define TIME_INS 1
#define TIME_DEL 2
#define TIME_OOP 3
#define TIME_WAIT 4
#define TIME_ERROR 5
#define TIME_BAD TIME_ERROR
#define STA_RONLY (STA_PPSSIGNAL | STA_PPSJITTER | STA_PPSWANDER | \
	STA_PPSERROR | STA_CLOCKERR | STA_NANO | STA_MODE | STA_CLK)

/*
 * Set what t->modes names, and store the state of a clock in *t: CLOCK_REALTIME,
 * or the given one. Return a TIME_ constant, or -1 and errno: EPERM if modes is
 * not 0 without CAP_SYS_TIME, EINVAL for a value out of range or an unknown clock.
 */
int adjtimex(struct timex *t);
int ntp_adjtime(struct timex *t);
int clock_adjtime(clockid_t clock, struct timex *t);

#ifdef __cplusplus
}
#endif

#endif
