/*
 * __aeabi_unwind_cpp_pr0.c - unwind tables refer to these functions, so
 * programs with such tables need them to link. Nothing here calls them. Weak,
 * because a C++ library brings working ones.
 */
__attribute__((weak)) int __aeabi_unwind_cpp_pr0(void)
{
	return 9;	/* _URC_FAILURE */
}

int __aeabi_unwind_cpp_pr1(void)
	__attribute__((weak, alias("__aeabi_unwind_cpp_pr0")));
int __aeabi_unwind_cpp_pr2(void)
	__attribute__((weak, alias("__aeabi_unwind_cpp_pr0")));
