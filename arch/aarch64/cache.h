/*
 * cache.h - makes code that was stored from start up to end ready to run: writes
 * data caches back as far as instruction fetches see, and drops what instruction
 * caches have. CTR_EL0 has the length of a line in words, as a power of 2, in bits
 * 0-3 (instructions) and 16-19 (data); bits 28 and 29 say that the first or the
 * second is not needed (Arm ARM, "Ordering of instruction fetches").
 */
static inline long clear_cache(const char *start, const char *end)
{
	unsigned long type, line, p;

	__asm__ volatile("mrs %0, ctr_el0" : "=r"(type));
	if (!(type >> 28 & 1)) {
		line = 4ul << (type >> 16 & 15);
		for (p = (unsigned long)start & -line; p < (unsigned long)end;
		     p += line)
			__asm__ volatile("dc cvau, %0" : : "r"(p) : "memory");
	}
	__asm__ volatile("dsb ish" : : : "memory");
	if (!(type >> 29 & 1)) {
		line = 4ul << (type & 15);
		for (p = (unsigned long)start & -line; p < (unsigned long)end;
		     p += line)
			__asm__ volatile("ic ivau, %0" : : "r"(p) : "memory");
		__asm__ volatile("dsb ish" : : : "memory");
	}
	__asm__ volatile("isb" : : : "memory");
	return 0;
}
