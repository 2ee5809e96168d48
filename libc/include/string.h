/*
 * string.h - ISO C 7.21, POSIX and the usual extensions: memory and strings.
 *
 * Characters compare as unsigned char. A size is in bytes, and where it is 0
 * nothing is read or written. No function takes a null pointer unless it says
 * so, and none sets errno unless it says so.
 */
#ifndef _STRING_H
#define _STRING_H

#include <bits/null.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

/* Copies n bytes; the places must not overlap. Returns to. */
void *memcpy(void *__restrict to, const void *__restrict from, size_t n);
/* The same, but returns the byte after the last one written. GNU. */
void *mempcpy(void *__restrict to, const void *__restrict from, size_t n);
/* Copies n bytes as if by way of a third place. Returns to. */
void *memmove(void *to, const void *from, size_t n);
/*
 * Copies until a byte c has been copied, n bytes at most. Returns the place
 * after that byte, or null if there was none. POSIX.
 */
void *memccpy(void *__restrict to, const void *__restrict from, int c,
	size_t n);
/* Sets n bytes to (unsigned char)c. Returns to. */
void *memset(void *to, int c, size_t n);
/* The same with 0, and the compiler may not leave it out. */
void explicit_bzero(void *to, size_t n);

/* Less than, equal to or greater than 0, by the first bytes that differ. */
int memcmp(const void *a, const void *b, size_t n);
/* The first (memrchr: the last, GNU) byte c of n, or null. */
void *memchr(const void *s, int c, size_t n);
void *memrchr(const void *s, int c, size_t n);
/*
 * The first place of the n bytes at needle within the m bytes at hay, or
 * null; in time linear in m + n. An empty needle is found at once. GNU.
 */
void *memmem(const void *hay, size_t m, const void *needle, size_t n);

/* The number of bytes before the null; strnlen looks at n at most. */
size_t strlen(const char *s);
size_t strnlen(const char *s, size_t n);

/* Copies a string with its null. Returns to; stpcpy the place of the null. */
char *strcpy(char *__restrict to, const char *__restrict from);
char *stpcpy(char *__restrict to, const char *__restrict from);
/*
 * Writes exactly n bytes: of the string what fits, then nulls, if room is
 * left. Returns to; stpncpy the place of the first null, or to + n.
 */
char *strncpy(char *__restrict to, const char *__restrict from, size_t n);
char *stpncpy(char *__restrict to, const char *__restrict from, size_t n);
/* Appends a string (n bytes of it at most) and a null. Returns to. */
char *strcat(char *__restrict to, const char *__restrict from);
char *strncat(char *__restrict to, const char *__restrict from, size_t n);
/*
 * Copy or append what fits in the whole size of the place, always with a null
 * (unless size is 0, or no null is in it already). Return the length that was
 * wanted: it did not fit if that is size or more. BSD, POSIX.1-2024.
 */
size_t strlcpy(char *__restrict to, const char *__restrict from, size_t size);
size_t strlcat(char *__restrict to, const char *__restrict from, size_t size);

/* As memcmp, up to the null; strncmp n bytes at most. */
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
/* In the C locale, the only one, strcoll is strcmp and strxfrm strlcpy. */
int strcoll(const char *a, const char *b);
size_t strxfrm(char *__restrict to, const char *__restrict from, size_t n);

/* The first (strrchr: the last) char c, the null counted as one; or null. */
char *strchr(const char *s, int c);
char *strrchr(const char *s, int c);
/* As strchr, but the place of the string's null if there is no c. GNU. */
char *strchrnul(const char *s, int c);
/* How many bytes at the start are in (strcspn: are not in) the set. */
size_t strspn(const char *s, const char *set);
size_t strcspn(const char *s, const char *set);
/* The first byte that is in the set, or null. */
char *strpbrk(const char *s, const char *set);
/*
 * The first place of needle in hay, or null; an empty needle is found at
 * once. strstr takes time linear in the length; strcasestr (GNU), which folds
 * ASCII letters, may take the product of the lengths.
 */
char *strstr(const char *hay, const char *needle);
char *strcasestr(const char *hay, const char *needle);

/*
 * The next part of s between bytes of the set, or null; overwrites the byte
 * after it. s is null in all calls but the first. strtok keeps its place in
 * one static object, strtok_r in *next. Empty parts are skipped.
 */
char *strtok(char *__restrict s, const char *__restrict set);
char *strtok_r(char *__restrict s, const char *__restrict set,
	char **__restrict next);
/* As strtok_r on *next, null at the end; empty parts count. BSD. */
char *strsep(char **__restrict next, const char *__restrict set);

/* A copy (strndup: n bytes at most) for free(), or null and ENOMEM. */
char *strdup(const char *s);
char *strndup(const char *s, size_t n);

/*
 * The text of an error number; "No error information" for one that has none.
 * It is constant: do not write to it.
 */
char *strerror(int error);
/*
 * The POSIX one, not GNU's: puts the text with its null into to. Returns 0,
 * or ERANGE when size is too small, and then the text is cut short.
 */
int strerror_r(int error, char *to, size_t size);
/* The text of a signal number; "Unknown signal" for one that has none. */
char *strsignal(int signal);

#ifdef __cplusplus
}
#endif

#include <strings.h>

#endif
