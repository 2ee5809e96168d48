/* ifunc.h - resolvers of IFUNCs have no argument: they ask the CPU. */
static inline uintptr_t resolve(uintptr_t resolver, const struct auxv *auxv)
{
	(void)auxv;
	return ((uintptr_t (*)(void))resolver)();
}
