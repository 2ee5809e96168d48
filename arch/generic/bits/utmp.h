/*
 * utmp.h - the times in the records of utmp, wtmp and lastlog. They have 32 bits,
 * so that 32-bit and 64-bit programs can share the files; as unsigned numbers they
 * last until 2106.
 */
typedef __INT32_TYPE__ __ut_session;
typedef __UINT32_TYPE__ __ut_seconds;
typedef __INT32_TYPE__ __ut_microseconds;
