/*
 * __aeabi_unwind_cpp_pr0.c - who reads unwind tables calls these, but nobody
 * here does: programs compiled with tables need just to link. Weak, as C++
 * brings true ones.
 */
__attribute__((weak)) int __aeabi_unwind_cpp_pr0(void)
{
	return 9;	/* _URC_FAILURE */
}

int __aeabi_unwind_cpp_pr1(void)
	__attribute__((weak, alias("__aeabi_unwind_cpp_pr0")));
int __aeabi_unwind_cpp_pr2(void)
	__attribute__((weak, alias("__aeabi_unwind_cpp_pr0")));
