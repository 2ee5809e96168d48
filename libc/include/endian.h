/* endian.h - POSIX.1-2024 <endian.h>, endian(3): byte order of integers. */
#ifndef _ENDIAN_H
#define _ENDIAN_H

#define __LITTLE_ENDIAN __ORDER_LITTLE_ENDIAN__
#define __BIG_ENDIAN __ORDER_BIG_ENDIAN__
#define __PDP_ENDIAN __ORDER_PDP_ENDIAN__
#define __BYTE_ORDER __BYTE_ORDER__
#define LITTLE_ENDIAN __LITTLE_ENDIAN
#define BIG_ENDIAN __BIG_ENDIAN
#define PDP_ENDIAN __PDP_ENDIAN
#define BYTE_ORDER __BYTE_ORDER

/* Convert from host byte order to big (be) or little (le) endian, and back. */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define htobe16(n) __builtin_bswap16(n)
#define htobe32(n) __builtin_bswap32(n)
#define htobe64(n) __builtin_bswap64(n)
#define htole16(n) ((__UINT16_TYPE__)(n))
#define htole32(n) ((__UINT32_TYPE__)(n))
#define htole64(n) ((__UINT64_TYPE__)(n))
#else
#define htobe16(n) ((__UINT16_TYPE__)(n))
#define htobe32(n) ((__UINT32_TYPE__)(n))
#define htobe64(n) ((__UINT64_TYPE__)(n))
#define htole16(n) __builtin_bswap16(n)
#define htole32(n) __builtin_bswap32(n)
#define htole64(n) __builtin_bswap64(n)
#endif
#define be16toh(n) htobe16(n)
#define be32toh(n) htobe32(n)
#define be64toh(n) htobe64(n)
#define le16toh(n) htole16(n)
#define le32toh(n) htole32(n)
#define le64toh(n) htole64(n)

#endif
