/* stddef.h - ISO C 7.17: common definitions. */
#ifndef _STDDEF_H
#define _STDDEF_H

typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif

#include <bits/null.h>
#define offsetof(type, member) __builtin_offsetof(type, member)

#if __STDC_VERSION__ >= 201112L || __cplusplus >= 201103L
typedef struct {
	long long __a __attribute__((__aligned__(__alignof__(long long))));
	long double __b __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif

#endif
