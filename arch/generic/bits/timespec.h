/*
 * timespec.h - the kernel's 64-bit timespec on every machine: where long has
 * 32 bits, nothing but its position among the 64 says which half it is.
 */
#ifndef _BITS_TIMESPEC_H
#define _BITS_TIMESPEC_H

struct timespec {
	__INT64_TYPE__ tv_sec;
	int : 8 * (8 - sizeof(long)) * (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
	long tv_nsec;
	int : 8 * (8 - sizeof(long)) * (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
};

#endif
