/*
 * ifunc.h - IFUNCs don't work: linkers write entries without a type for them.
 */
#define NO_IFUNC
#define IPLT_ATTRIBUTE __attribute__((weak))

_Noreturn void __bad_relocation(void);

static inline uintptr_t resolve(uintptr_t resolver, const struct auxv *auxv)
{
	(void)resolver;
	(void)auxv;
	__bad_relocation();
}
