/*
 * cache.h - makes code that was stored from start up to end ready to run: writes
 * each line of the data cache back, then drops it from the instruction cache
 * (Power ISA, book II, "Instruction storage"). Lines are 32 bytes or more on CPUs
 * with floating point.
 */
static inline long clear_cache(const char *start, const char *end)
{
	const unsigned long line = 32;
	unsigned long p;

	for (p = (unsigned long)start & -line; p < (unsigned long)end; p += line)
		__asm__ volatile("dcbst 0, %0" : : "r"(p) : "memory");
	__asm__ volatile("sync" : : : "memory");
	for (p = (unsigned long)start & -line; p < (unsigned long)end; p += line)
		__asm__ volatile("icbi 0, %0" : : "r"(p) : "memory");
	__asm__ volatile("sync\n\tisync" : : : "memory");
	return 0;
}
