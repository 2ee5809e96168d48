/*
 * cache.h - makes code that was stored from start up to end ready to run. Only the
 * kernel may, by a call with a number outside of the table (asm/unistd.h).
 */
#include "syscall.h"

#define SYS_ARM_cacheflush 0xf0002

static inline long clear_cache(const char *start, const char *end)
{
	return syscall3(SYS_ARM_cacheflush, start, end, 0);
}
