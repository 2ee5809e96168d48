/* utmp.h - as in generic, but 64 bits: glibc never had 32 on this machine. */
typedef __INT64_TYPE__ __ut_session, __ut_seconds, __ut_microseconds;
