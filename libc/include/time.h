/*
 * time.h - ISO C 7.23, POSIX <time.h>: clocks.
 *
 * Clocks are read without a system call where the kernel's vDSO supports that.
 * Results and errno are the same either way, with one difference: for a pointer
 * that is invalid but not null, the vDSO raises SIGSEGV where the system call
 * fails with EFAULT. The vDSO may use 8 KiB of stack.
 */
#ifndef _TIME_H
#define _TIME_H

#include <features.h>
#include <bits/null.h>
#if __STDC_VERSION__ >= 201112L || defined _POSIX_C_SOURCE
#include <bits/timespec.h>
#endif
#ifdef _POSIX_C_SOURCE
#include <bits/itimerspec.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __INT64_TYPE__ time_t;	/* seconds since 1970-01-01 00:00:00 UTC */
typedef long clock_t;		/* CPU time in units of 1/CLOCKS_PER_SEC s */
#ifdef _POSIX_C_SOURCE
typedef int clockid_t;
typedef int pid_t;
#endif

#define CLOCKS_PER_SEC 1000000L
#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
#define TIME_UTC 1
#endif

#ifdef _POSIX_C_SOURCE
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11

#define TIMER_ABSTIME 1

/*
 * clock_gettime(2): reads a clock. Negative ids are the CPU clocks of processes
 * and clocks of open devices. -1 with EINVAL for an unknown clock, EFAULT for
 * null.
 */
int clock_gettime(clockid_t clock, struct timespec *ts);

/*
 * clock_getres(2): the resolution of a clock. ts may be null to check whether
 * the clock exists. -1 with EINVAL for an unknown clock.
 */
int clock_getres(clockid_t clock, struct timespec *ts);

/*
 * clock_settime(2): sets a clock. -1 with EPERM without CAP_SYS_TIME, EINVAL
 * for a clock that can't be set or nanoseconds outside 0 to 999,999,999.
 */
int clock_settime(clockid_t clock, const struct timespec *ts);

/*
 * clock_nanosleep(2): sleeps for (flags 0) or until (TIMER_ABSTIME) ts. Returns
 * 0 or an error number, and does not change errno. If a relative sleep is
 * interrupted (EINTR), the remaining time is stored in *left, unless null.
 * EINVAL for CLOCK_THREAD_CPUTIME_ID, EOPNOTSUPP for a clock that cannot wait.
 */
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *ts,
	struct timespec *left);

/*
 * clock_getcpuclockid(3): stores the id of the clock of the CPU time of a process,
 * 0 for the caller. Returns 0, or ESRCH if there is no such process.
 */
int clock_getcpuclockid(pid_t process, clockid_t *clock);

/* nanosleep(2): the same on CLOCK_REALTIME, relative; -1 and errno. */
int nanosleep(const struct timespec *ts, struct timespec *left);

typedef void *timer_t;
struct sigevent;	/* <signal.h> */

/*
 * timer_create(2): makes a timer of a clock, stopped. event tells what it does
 * when it expires: send a signal (SIGEV_SIGNAL; to one thread: SIGEV_THREAD_ID)
 * or nothing (SIGEV_NONE). Null: SIGALRM. -1 with EINVAL for an unknown clock or
 * event: SIGEV_THREAD is one, as there are no threads; EAGAIN for too many. Timers
 * end at exec, and the child of a fork has none.
 */
int timer_create(clockid_t clock, struct sigevent *__restrict event,
	timer_t *__restrict timer);
int timer_delete(timer_t timer);
/*
 * Starts a timer: it expires after it_value, then each it_interval, unless that is
 * 0. it_value 0 stops it. flags: TIMER_ABSTIME, for it_value. What
 * timer_gettime would have returned before is stored in *old unless that is null.
 * -1 with EINVAL for nanoseconds outside 0 to 999,999,999, or no such timer.
 */
int timer_settime(timer_t timer, int flags,
	const struct itimerspec *__restrict value,
	struct itimerspec *__restrict old);
/* The time until a timer expires, also with TIMER_ABSTIME; 0: it is stopped. */
int timer_gettime(timer_t timer, struct itimerspec *value);
/* How many times it expired since its signal was sent, before it was handled. */
int timer_getoverrun(timer_t timer);
#endif

/*
 * time(2): seconds since 1970, also stored in *t unless t is null. Like the
 * system call, it returns the second of the last timer tick, which may be a few
 * milliseconds older than CLOCK_REALTIME.
 */
time_t time(time_t *t);

/*
 * A date and a time of day. Functions that read one say which fields they use. In
 * local time of a zone with leap seconds ("right/UTC"), tm_sec is 60 in one.
 */
struct tm {
	int tm_sec, tm_min, tm_hour;
	int tm_mday;	/* 1 to 31 */
	int tm_mon;	/* 0 to 11 */
	int tm_year;	/* less 1900 */
	int tm_wday;	/* from Sunday, 0 to 6 */
	int tm_yday;	/* 0 to 365 */
	int tm_isdst;	/* 1: daylight saving time, 0: not, -1: unknown */
#ifdef _POSIX_C_SOURCE
	long tm_gmtoff;	/* seconds east of UTC */
	const char *tm_zone;	/* the abbreviation; null: unknown */
#else
	long __tm_gmtoff;
	const char *__tm_zone;
#endif
};

/*
 * Years are in the Gregorian calendar, from -2^31 + 1900 to 2^31 + 1899. Functions
 * that return a time or a struct tm fail with EOVERFLOW for any other year, and then
 * change no field. Results of functions without _r are overwritten by the next call of
 * any of these.
 *
 * The local zone is that of the environment variable TZ: a file below
 * /usr/share/zoneinfo or $TZDIR, or one with a slash first; else a rule of POSIX.1-2024
 * (8.3), such as "CET-1CEST,M3.5.0,M10.5.0/3". A colon before it is skipped. Without
 * TZ it is /etc/localtime. It is UTC if TZ is empty, or if a file is not as RFC 9636
 * says or larger than 32 KiB. Programs that run with more rights than their user
 * ignore TZDIR, and paths with a slash first or two dots.
 *
 * localtime, mktime and ctime see that TZ has changed; localtime_r and ctime_r do not;
 * tzset also reads the file again. tm_zone remains valid until the program has used
 * some hundred other zones.
 */

/* UTC; tm_zone is "UTC". No leap seconds are counted. */
struct tm *gmtime(const time_t *t);
/* Local time. */
struct tm *localtime(const time_t *t);

/*
 * Local time to seconds; the fields but tm_wday, tm_yday, tm_gmtoff and tm_zone are
 * used. They may be out of range, and all are set to what localtime would return. -1
 * may be a result: it is an error if tm_wday has not changed.
 *
 * If the clocks show this time twice, tm_isdst tells which it is; if that is negative
 * or does not tell, it is the first. If they never show it, as they are set forward,
 * the offset is that of tm_isdst, if negative that before. If tm_isdst is otherwise
 * not right, the offset is that of the nearest time for which it is, within seven
 * years, or one hour more or less.
 */
time_t mktime(struct tm *tm);

/* The seconds from start to end. */
double difftime(time_t end, time_t start);

/*
 * "Thu Nov 26 18:00:00 2026\n". "???" is the name of a day or month out of range. The
 * second takes local time; null for EOVERFLOW.
 */
char *asctime(const struct tm *tm);
char *ctime(const time_t *t);

/*
 * C 7.27.3.5, POSIX.1-2024, in the C locale, with the flags _ - 0 ^ # of glibc, its %k
 * %l %P, and widths for all. A field out of range is printed as a number, or as ? for
 * a name; what is no conversion, as it is. Returns the length, or 0 if the text and a
 * null are more than size bytes.
 *
 * %F is %+4Y-%m-%d unless it has a flag or a width, as in POSIX; glibc has no flag +,
 * and pads %F as a whole. %Z is empty without tm_zone, %z if tm_isdst is negative.
 * %s is what mktime would return in programs that call mktime; in others it follows
 * from the date, the time of day and tm_gmtoff.
 */
size_t strftime(char *__restrict s, size_t size, const char *__restrict format,
	const struct tm *__restrict tm);

#ifdef _POSIX_C_SOURCE
typedef const struct __locale *locale_t;

/* The same in a locale of newlocale; all are alike. */
size_t strftime_l(char *__restrict s, size_t size, const char *__restrict format,
	const struct tm *__restrict tm, locale_t locale);
struct tm *gmtime_r(const time_t *__restrict t, struct tm *__restrict tm);
struct tm *localtime_r(const time_t *__restrict t, struct tm *__restrict tm);
/* The buffer has 26 bytes; null with EOVERFLOW if that is not enough. */
char *asctime_r(const struct tm *__restrict tm, char *__restrict buf);
char *ctime_r(const time_t *t, char *buf);

/*
 * Abbreviations of standard time and DST: the latest of the zone, both the same if it
 * never had one of them.
 */
extern char *tzname[2];
/* Sets these from the zone. So do all functions of local time that read it. */
void tzset(void);
#endif
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
extern int daylight;	/* 0: the zone never had DST */
extern long timezone;	/* seconds west of UTC, in standard time */
#endif
#ifdef _XOPEN_SOURCE
/*
 * strptime(3): reads what strftime prints, in the C locale, and sets only the fields
 * that the format has, and tm_wday, tm_yday and the date where they follow. Case does
 * not matter, and white space in the format is any or none. Returns the first
 * character that was not read, or null if the text is not as the format says.
 *
 * As in glibc, %Z skips a word, %z sets tm_gmtoff, and %g %G %V only skip numbers.
 * %s sets all fields to local time, in programs that call localtime_r or mktime; in
 * others to UTC. Flags are skipped, but + for %C %F %Y allows a sign, as does a
 * width, which limits the characters.
 */
char *strptime(const char *__restrict s, const char *__restrict format,
	struct tm *__restrict tm);
#endif
#ifdef _DEFAULT_SOURCE
/* timegm(3): the reverse of gmtime, otherwise like mktime. tm_isdst is not used. */
time_t timegm(struct tm *tm);
#endif

#if __STDC_VERSION__ >= 201112L || defined _GNU_SOURCE
/* C11 7.27.2.5: reads CLOCK_REALTIME; returns base, or 0 unless TIME_UTC. */
int timespec_get(struct timespec *ts, int base);
#endif

/* C 7.23.2.1: CPU time of the process, in us; -1 if it does not fit clock_t. */
clock_t clock(void);

#ifdef __cplusplus
}
#endif

#endif
