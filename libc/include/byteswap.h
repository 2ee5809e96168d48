/* byteswap.h - bswap(3): reverse the bytes of an unsigned number. */
#ifndef _BYTESWAP_H
#define _BYTESWAP_H

#define bswap_16(n) __builtin_bswap16(n)
#define bswap_32(n) __builtin_bswap32(n)
#define bswap_64(n) __builtin_bswap64(n)

#endif
