/* timespec.h - POSIX struct timespec, as the kernel's 64-bit calls have it. */
#ifndef _BITS_TIMESPEC_H
#define _BITS_TIMESPEC_H

struct timespec {
	__INT64_TYPE__ tv_sec;
	/* long by POSIX, 64 bits to the kernel: the padding is the difference */
	int : 8 * (8 - sizeof(long)) * (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
	long tv_nsec;
	int : 8 * (8 - sizeof(long)) * (__BYTE_ORDER__ != __ORDER_BIG_ENDIAN__);
};

#endif
