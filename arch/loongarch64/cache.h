/*
 * cache.h - makes code that was stored from start up to end ready to run: caches
 * are coherent, but instructions may have been fetched already.
 */
static inline long clear_cache(const char *start, const char *end)
{
	(void)start, (void)end;
	__asm__ volatile("ibar 0" : : : "memory");
	return 0;
}
