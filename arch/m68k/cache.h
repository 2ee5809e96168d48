/*
 * cache.h - makes code that was stored from start up to end ready to run, by
 * cacheflush (asm/cachectl.h): lines of the address, of both caches.
 */
#include "syscall.h"

static inline long clear_cache(const char *start, const char *end)
{
	return syscall4(SYS_cacheflush, start, 1 /* FLUSH_SCOPE_LINE */,
		3 /* FLUSH_CACHE_BOTH */, end - start);
}
