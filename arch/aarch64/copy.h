/* copy.h - what memcpy and memmove share. */
#ifndef COPY_H
#define COPY_H

#include <stddef.h>
#include <stdint.h>

typedef char block __attribute__((__vector_size__(16), __may_alias__,
	__aligned__(1)));
typedef uint64_t block8 __attribute__((__may_alias__, __aligned__(1)));
typedef uint16_t block2 __attribute__((__may_alias__, __aligned__(1)));
typedef uint32_t block4 __attribute__((__may_alias__, __aligned__(1)));

/* Loads all before it stores any. */
static inline void copy_64(char *d, const char *s)
{
	block a = ((block *)s)[0], b = ((block *)s)[1];
	block y = ((block *)s)[2], z = ((block *)s)[3];

	((block *)d)[0] = a, ((block *)d)[1] = b;
	((block *)d)[2] = y, ((block *)d)[3] = z;
}

/*
 * At most 64 bytes: all are loaded before any is stored, so they may overlap. The
 * first and the last blocks may overlap too, so no size needs a loop.
 */
static inline void copy_small(char *d, const char *s, size_t n)
{
	if (n > 16) {
		block a = *(block *)s, z = *(block *)(s + n - 16);

		if (n > 32) {
			block b = *(block *)(s + 16);
			block y = *(block *)(s + n - 32);

			*(block *)(d + 16) = b;
			*(block *)(d + n - 32) = y;
		}
		*(block *)d = a;
		*(block *)(d + n - 16) = z;
	} else if (n >= 8) {
		uint64_t a = *(block8 *)s, z = *(block8 *)(s + n - 8);

		*(block8 *)d = a;
		*(block8 *)(d + n - 8) = z;
	} else if (n >= 4) {
		uint32_t a = *(block4 *)s, z = *(block4 *)(s + n - 4);

		*(block4 *)d = a;
		*(block4 *)(d + n - 4) = z;
	} else if (n) {
		char a = *s;

		if (n > 1)
			*(block2 *)(d + n - 2) = *(block2 *)(s + n - 2);
		*d = a;
	}
}

#endif
