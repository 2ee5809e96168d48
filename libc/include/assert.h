/* assert.h - ISO C 7.2. Each inclusion obeys the current state of NDEBUG. */
#undef assert
#ifdef NDEBUG
#define assert(x) ((void)0)
#else
#define assert(x) \
	((x) ? (void)0 : __assert_fail(#x, __FILE__, __LINE__, __func__))
#endif

#ifndef _ASSERT_H
#define _ASSERT_H

#if __STDC_VERSION__ >= 201112L && __STDC_VERSION__ < 202311L
#define static_assert _Static_assert
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Writes "file:line: function: assertion failed: x" to stderr and aborts. */
void __assert_fail(const char *x, const char *file, int line,
	const char *function) __attribute__((__noreturn__));

#ifdef __cplusplus
}
#endif

#endif
