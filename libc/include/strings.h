/* strings.h - POSIX <strings.h>, BSD: more functions on memory and strings. */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef const struct __locale *locale_t;

/* Like strcmp and strncmp, but ignore the case of ASCII letters. POSIX */
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t n);
/* In a locale of newlocale, which makes no difference. */
int strcasecmp_l(const char *a, const char *b, locale_t locale);
int strncasecmp_l(const char *a, const char *b, size_t n, locale_t locale);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/* The number of the lowest bit set, from 1; 0 if n is 0. POSIX, ffsll: GNU */
int ffs(int n);
#endif
#ifdef _DEFAULT_SOURCE
int ffsl(long n);
int ffsll(long long n);
#endif

#ifdef _DEFAULT_SOURCE
/* BSD: memcmp, memmove with its arguments swapped, memset, strchr, strrchr. */
int bcmp(const void *a, const void *b, size_t n);
void bcopy(const void *from, void *to, size_t n);
void bzero(void *to, size_t n);
char *index(const char *s, int c);
char *rindex(const char *s, int c);
#endif

#ifdef __cplusplus
}
#endif

#endif
