/*
 * ifunc.h - resolvers of IFUNCs have two arguments: AT_HWCAP with a bit that says
 * that there is a second one, and a structure with its own size and more words of
 * that kind (System V ABI for AArch64, GNU indirect functions).
 */
static inline uintptr_t resolve(uintptr_t resolver, const struct auxv *auxv)
{
	struct {
		unsigned long size, hwcap, hwcap2;
	} more = {
		sizeof more, auxval(auxv, AT_HWCAP, 0), auxval(auxv, AT_HWCAP2, 0)
	};

	return ((uintptr_t (*)(unsigned long, void *))resolver)
		(more.hwcap | 1UL << 62 /* _IFUNC_ARG_HWCAP */, &more);
}
