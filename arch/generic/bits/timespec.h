/*
 * timespec.h - the kernel's 64-bit timespec. POSIX wants tv_nsec to be a long:
 * where that has 32 bits, padding makes it the low half of the 64-bit member.
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
