/*
 * cache.h - makes code that was stored from start up to end ready to run, by
 * cacheflush (asm/cachectl.h) of both caches.
 */
#include "syscall.h"

static inline long clear_cache(const char *start, const char *end)
{
	return syscall3(SYS_cacheflush, start, end - start, 3 /* BCACHE */);
}
