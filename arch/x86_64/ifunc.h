/* ifunc.h - resolvers of IFUNCs have no argument: they ask the CPU. */

/* Shorter code: linkers turn the reads from a GOT into constants. */
#ifndef IPLT_ATTRIBUTE
#define IPLT_ATTRIBUTE __attribute__((weak))
#endif

static inline uintptr_t resolve(uintptr_t resolver, const struct auxv *auxv)
{
	(void)auxv;
	return ((uintptr_t (*)(void))resolver)();
}
