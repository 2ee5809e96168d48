#undef __vdso_init
#undef main
#undef hook
#endif
/* A program that names them again may do so with another value. */
#undef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#undef _XOPEN_SOURCE
#undef _POSIX_C_SOURCE
#pragma GCC visibility pop
#endif
