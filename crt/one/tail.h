#undef __vdso_init
#undef main
#undef hook
#endif
/* A program that names them again may do so with another value. */
#undef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#undef _XOPEN_SOURCE
#undef _POSIX_C_SOURCE
#ifdef __TICK_C89
#undef inline
#undef restrict
#endif
#ifdef TICKLIBC_NO_ERRNO
#undef errno
#define errno __no_errno_with_TICKLIBC_NO_ERRNO
#endif
#ifdef __clang__
#pragma clang attribute pop
#endif
#pragma GCC visibility pop
#endif
