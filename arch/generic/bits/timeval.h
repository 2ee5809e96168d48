/* timeval.h - like timespec.h, but in microseconds. */
#ifndef _BITS_TIMEVAL_H
#define _BITS_TIMEVAL_H

struct timeval {
	__INT64_TYPE__ tv_sec;
	int : 8 * (8 - sizeof(long)) * (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
	long tv_usec;
	int : 8 * (8 - sizeof(long)) * (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
};

#endif
