/*
 * ifunc.h - calls the resolver of an IFUNC, which returns the address of the
 * function to use. As in glibc its argument is AT_HWCAP. glibc's second argument
 * on riscv, a function that asks which extensions there are, may be null.
 */
static inline uintptr_t resolve(uintptr_t resolver, const struct auxv *auxv)
{
	return ((uintptr_t (*)(unsigned long, void *))resolver)
		(auxval(auxv, AT_HWCAP, 0), 0);
}
