/* utime.h - POSIX <utime.h>: the times of a file, in seconds. */
#ifndef _UTIME_H
#define _UTIME_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __INT64_TYPE__ time_t;

struct utimbuf {
	time_t actime;	/* of the last access */
	time_t modtime;	/* of the last modification */
};

/* Null sets both to now. -1 and errno on failure. */
int utime(const char *path, const struct utimbuf *times);

#ifdef __cplusplus
}
#endif

#endif
