/*
 * string.h - ISO C 7.21, POSIX <string.h>, GNU and BSD: memory and strings.
 *
 * Bytes compare as unsigned char. Sizes are in bytes; if one is 0, nothing is
 * read or written through the pointers. Unless noted otherwise, pointers must
 * not be null, and errno is not changed.
 */
#ifndef _STRING_H
#define _STRING_H

#include <bits/null.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

/* Copies n bytes between objects that do not overlap. Returns to. */
void *memcpy(void *__restrict to, const void *__restrict from, size_t n);
#ifdef _GNU_SOURCE
/*
 * The same, but returns a pointer to the byte after the last one written. GNU
 */
void *mempcpy(void *__restrict to, const void *__restrict from, size_t n);
#endif
/* Copies n bytes between objects that may overlap. Returns to. */
void *memmove(void *to, const void *from, size_t n);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/*
 * Copies until a byte c has been copied, at most n bytes. Returns a pointer to
 * the byte after it in the copy, or null if there was no c. POSIX
 */
void *memccpy(void *__restrict to, const void *__restrict from, int c,
	size_t n);
#endif
/* Sets n bytes to (unsigned char)c. Returns to. */
void *memset(void *to, int c, size_t n);
#ifdef _DEFAULT_SOURCE
/* Zeroes n bytes; compilers do not remove it as a dead store. BSD, GNU */
void explicit_bzero(void *to, size_t n);
#endif

/* Less than, equal to or greater than 0, by the first bytes that differ. */
int memcmp(const void *a, const void *b, size_t n);
/* The first (memrchr: the last, GNU) of n bytes that is c, or null. */
void *memchr(const void *s, int c, size_t n);
#ifdef _GNU_SOURCE
void *memrchr(const void *s, int c, size_t n);
/*
 * The first occurrence of n bytes within m bytes, or null; an empty needle is
 * found at hay. Takes time O(m + n). GNU, POSIX.1-2024
 */
void *memmem(const void *hay, size_t m, const void *needle, size_t n);
#endif

/* The number of bytes before the null; strnlen reads and returns at most n. */
size_t strlen(const char *s);
#ifdef _POSIX_C_SOURCE
size_t strnlen(const char *s, size_t n);
#endif

/* Copies a string. Returns to; stpcpy returns a pointer to the new null. */
char *strcpy(char *__restrict to, const char *__restrict from);
#ifdef _POSIX_C_SOURCE
char *stpcpy(char *__restrict to, const char *__restrict from);
#endif
/*
 * Write exactly n bytes: as much of the string as fits, without a null if it
 * does not fit, then nulls. strncpy returns to; stpncpy returns a pointer to
 * the first null, or to + n.
 */
char *strncpy(char *__restrict to, const char *__restrict from, size_t n);
#ifdef _POSIX_C_SOURCE
char *stpncpy(char *__restrict to, const char *__restrict from, size_t n);
#endif
/* Append a string (strncat: at most n bytes of it) and a null. Return to. */
char *strcat(char *__restrict to, const char *__restrict from);
char *strncat(char *__restrict to, const char *__restrict from, size_t n);
#ifdef _DEFAULT_SOURCE
/*
 * Copy or append as much of the string as fits in a buffer of size bytes, and a
 * null. (Nothing is written if size is 0, or if strlcat finds no null.) Return
 * the length of the whole result; it was truncated if that is size or more.
 * BSD, POSIX.1-2024
 */
size_t strlcpy(char *__restrict to, const char *__restrict from, size_t size);
size_t strlcat(char *__restrict to, const char *__restrict from, size_t size);
#endif

/* Like memcmp, up to the null; strncmp compares at most n bytes. */
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
/* There is only the C locale: strcoll is strcmp, and strxfrm is strlcpy. */
int strcoll(const char *a, const char *b);
size_t strxfrm(char *__restrict to, const char *__restrict from, size_t n);
#ifdef _POSIX_C_SOURCE
typedef const struct __locale *locale_t;

/* The same in a locale of newlocale; all are alike. So are error messages. */
int strcoll_l(const char *a, const char *b, locale_t locale);
size_t strxfrm_l(char *__restrict to, const char *__restrict from, size_t n,
	locale_t locale);
char *strerror_l(int error, locale_t locale);
#endif

/* The first (strrchr: the last) c, which may be the terminating 0; or null. */
char *strchr(const char *s, int c);
char *strrchr(const char *s, int c);
#ifdef _GNU_SOURCE
/* Like strchr, but a pointer to the terminating 0 if there is no c. GNU */
char *strchrnul(const char *s, int c);
#endif
/* The number of leading bytes that are in the set (strcspn: not in it). */
size_t strspn(const char *s, const char *set);
size_t strcspn(const char *s, const char *set);
/* The first byte that is in the set, or null. */
char *strpbrk(const char *s, const char *set);
/*
 * The first occurrence of needle in hay, or null; an empty needle is found at
 * hay. Both take linear time. strcasestr (GNU) ignores the case of ASCII letters.
 */
char *strstr(const char *hay, const char *needle);
#ifdef _GNU_SOURCE
char *strcasestr(const char *hay, const char *needle);
#endif

/*
 * Returns the next token of s, or null. Tokens are separated by bytes of the
 * set; the one after a token is overwritten with a null. s must be null in all
 * calls after the first. strtok keeps its position in a static object, strtok_r
 * in *next. There are no empty tokens.
 */
char *strtok(char *__restrict s, const char *__restrict set);
#ifdef _POSIX_C_SOURCE
char *strtok_r(char *__restrict s, const char *__restrict set,
	char **__restrict next);
#endif
#ifdef _DEFAULT_SOURCE
/*
 * The same for the string at *next, which becomes null; tokens may be empty.
 * BSD
 */
char *strsep(char **__restrict next, const char *__restrict set);
#endif

#ifdef _POSIX_C_SOURCE
/* Copy a string (strndup: at most n bytes) by malloc. Null and ENOMEM. POSIX */
char *strdup(const char *s);
char *strndup(const char *s, size_t n);
#endif

/*
 * The message for an error number, or "No error information". The string is
 * constant, and later calls do not change it.
 */
char *strerror(int error);
#ifdef _POSIX_C_SOURCE
/*
 * The POSIX function, not GNU's: copies the message to a buffer. Returns 0, or
 * ERANGE if size is too small; then the message is truncated.
 */
int strerror_r(int error, char *to, size_t size);
/*
 * The description of a signal, or "Unknown signal". Real-time signals are
 * "RT34" etc., in a static buffer that the next call overwrites. POSIX
 */
char *strsignal(int signal);
#endif

#ifdef _GNU_SOURCE
/* Copy a string (strndupa: at most n bytes of it) to the caller's stack. GNU */
#define strdupa(s) \
	(__extension__({ \
		const char *__from = (s); \
		size_t __size = strlen(__from) + 1; \
		(char *)memcpy(__builtin_alloca(__size), __from, __size); \
	}))
#define strndupa(s, n) \
	(__extension__({ \
		const char *__from = (s); \
		size_t __size = strnlen(__from, n); \
		char *__to = (char *)__builtin_alloca(__size + 1); \
		__to[__size] = 0; \
		(char *)memcpy(__to, __from, __size); \
	}))
#endif

#if defined _GNU_SOURCE && !defined basename
/*
 * What follows the last slash of a path, or the whole path: a pointer into it.
 * <libgen.h> has another function of this name, which may modify the path. If
 * both headers are included, in any order, basename is that one. GNU
 */
char *basename(const char *path);
#endif

#ifdef _GNU_SOURCE
/*
 * strcmp, but digits are compared as numbers: file9 before file10. With zeros in
 * front they are compared as fractions: 000, 00, 01, 010, 09, 0, 1, 9, 10.
 */
int strverscmp(const char *a, const char *b);
#endif

#ifdef __cplusplus
}
#endif

#ifdef _DEFAULT_SOURCE
#include <strings.h>
#endif

#endif
