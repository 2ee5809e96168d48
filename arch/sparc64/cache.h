/*
 * cache.h - makes code that was stored from start up to end ready to run; flush
 * does so for 8 bytes (SPARC V9 manual, A.20).
 */
static inline long clear_cache(const char *start, const char *end)
{
	unsigned long p;

	for (p = (unsigned long)start & -8ul; p < (unsigned long)end; p += 8)
		__asm__ volatile("flush %0" : : "r"(p) : "memory");
	return 0;
}
