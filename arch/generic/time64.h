/* time64.h - the names of the 64-bit time calls, where there are no others. */
#define SYS_clock_settime64 SYS_clock_settime
#define SYS_clock_nanosleep_time64 SYS_clock_nanosleep
