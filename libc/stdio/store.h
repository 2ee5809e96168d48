/* store.h - stores integers of any size, for %n and the integers of scanf. */
#ifndef STORE_H
#define STORE_H

#include <stdint.h>

/* long and long long may have the same size, so these must alias both. */
typedef uint8_t __attribute__((__may_alias__)) alias8;
typedef uint16_t __attribute__((__may_alias__)) alias16;
typedef uint32_t __attribute__((__may_alias__)) alias32;
typedef uint64_t __attribute__((__may_alias__)) alias64;

/* Store v as an integer of size bytes: 1, 2, 4 or 8. */
static inline void store_integer(void *to, unsigned size, uint64_t v)
{
	switch (size) {
	case 1: *(alias8 *)to = v; break;
	case 2: *(alias16 *)to = v; break;
	case 4: *(alias32 *)to = v; break;
	default: *(alias64 *)to = v; break;
	}
}

#endif
