/*
 * wchar.h - ISO C 7.24, POSIX <wchar.h>: wide characters and strings.
 *
 * A wide character is a Unicode code point. Its multibyte form is UTF-8, in each of
 * the locales that there are. The functions for wide formatted input are not here.
 */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <bits/null.h>
#include <bits/wchar.h>
#include <features.h>
#ifdef _XOPEN_SOURCE
#include <wctype.h>
#endif

#ifdef __cplusplus
extern "C" {
#else
typedef __WCHAR_TYPE__ wchar_t;
#endif

typedef __SIZE_TYPE__ size_t;
typedef __WINT_TYPE__ wint_t;
#ifdef _POSIX_C_SOURCE
typedef struct __file FILE;
typedef const struct __locale *locale_t;
#endif
struct tm;
#ifndef WEOF
#define WEOF ((wint_t)-1)
#endif

/* The bytes of a character whose last byte has not been seen yet. */
typedef struct {
	unsigned char __count;
	char __bytes[3];
} mbstate_t;

/*
 * Convert the first character of at most n bytes. mbrtowc stores it in *c unless c
 * is null. Returns the number of bytes, 0 if it is the null character, (size_t)-1
 * with EILSEQ if the bytes are not UTF-8, or (size_t)-2 if all n bytes only begin a
 * character: they are kept in *state. A null s means the string "", a null state one
 * that the function has for itself.
 */
size_t mbrtowc(wchar_t *__restrict c, const char *__restrict s, size_t n,
	mbstate_t *__restrict state);
size_t mbrlen(const char *__restrict s, size_t n, mbstate_t *__restrict state);
/* Is no character begun? Yes for a null state. */
int mbsinit(const mbstate_t *state);
/*
 * Stores the bytes of c, at most MB_LEN_MAX. Returns how many, or (size_t)-1 with
 * EILSEQ if c is no character. For a null s: 1.
 */
size_t wcrtomb(char *__restrict s, wchar_t c, mbstate_t *__restrict state);
/* A character of one byte as a wide one and back; WEOF, EOF for others. */
wint_t btowc(int c);
int wctob(wint_t c);
/*
 * Convert strings. Store at most max units, with the terminating null if there is
 * room; set *from to where they stopped, or to null after the null. Return the
 * number of units without the null, or (size_t)-1 with EILSEQ. If to is null, max and
 * *from do not matter and only the number is returned. The functions with an n read
 * at most n units.
 */
size_t mbsrtowcs(wchar_t *__restrict to, const char **__restrict from, size_t max,
	mbstate_t *__restrict state);
size_t wcsrtombs(char *__restrict to, const wchar_t **__restrict from, size_t max,
	mbstate_t *__restrict state);
#ifdef _POSIX_C_SOURCE
size_t mbsnrtowcs(wchar_t *__restrict to, const char **__restrict from, size_t n,
	size_t max, mbstate_t *__restrict state);
size_t wcsnrtombs(char *__restrict to, const wchar_t **__restrict from, size_t n,
	size_t max, mbstate_t *__restrict state);
#endif

/* As the functions of <string.h> for bytes; sizes count wide characters. */
size_t wcslen(const wchar_t *s);
wchar_t *wcscpy(wchar_t *__restrict to, const wchar_t *__restrict from);
wchar_t *wcsncpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n);
wchar_t *wcscat(wchar_t *__restrict to, const wchar_t *__restrict from);
wchar_t *wcsncat(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n);
int wcscmp(const wchar_t *a, const wchar_t *b);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n);
/* By code points: the order is that of wcscmp. */
int wcscoll(const wchar_t *a, const wchar_t *b);
size_t wcsxfrm(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n);
wchar_t *wcschr(const wchar_t *s, wchar_t c);
wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
size_t wcsspn(const wchar_t *s, const wchar_t *set);
size_t wcscspn(const wchar_t *s, const wchar_t *set);
wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set);
/* In the worst case this takes as long as the product of the two lengths. */
wchar_t *wcsstr(const wchar_t *hay, const wchar_t *needle);
/* strtok_r */
wchar_t *wcstok(wchar_t *__restrict s, const wchar_t *__restrict set,
	wchar_t **__restrict next);
wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n);
int wmemcmp(const wchar_t *a, const wchar_t *b, size_t n);
wchar_t *wmemcpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t n);
wchar_t *wmemset(wchar_t *s, wchar_t c, size_t n);
#ifdef _POSIX_C_SOURCE
size_t wcsnlen(const wchar_t *s, size_t max);
wchar_t *wcpcpy(wchar_t *__restrict to, const wchar_t *__restrict from);
wchar_t *wcpncpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n);
wchar_t *wcsdup(const wchar_t *s);
/* The case is ignored for all characters that have one. */
int wcscasecmp(const wchar_t *a, const wchar_t *b);
int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t n);
/* In a locale of newlocale, which makes no difference. */
int wcscasecmp_l(const wchar_t *a, const wchar_t *b, locale_t locale);
int wcsncasecmp_l(const wchar_t *a, const wchar_t *b, size_t n, locale_t locale);
int wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t locale);
size_t wcsxfrm_l(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n,
	locale_t locale);
#endif
#ifdef _GNU_SOURCE
wchar_t *wmempcpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t n);
#endif

/*
 * As strtol and the like in <stdlib.h>. Also 0 with ENOMEM, because they copy the
 * number to memory from malloc.
 */
long wcstol(const wchar_t *__restrict s, wchar_t **__restrict end, int base);
long long wcstoll(const wchar_t *__restrict s, wchar_t **__restrict end, int base);
unsigned long wcstoul(const wchar_t *__restrict s, wchar_t **__restrict end,
	int base);
unsigned long long wcstoull(const wchar_t *__restrict s, wchar_t **__restrict end,
	int base);
double wcstod(const wchar_t *__restrict s, wchar_t **__restrict end);
float wcstof(const wchar_t *__restrict s, wchar_t **__restrict end);
long double wcstold(const wchar_t *__restrict s, wchar_t **__restrict end);

#ifdef _XOPEN_SOURCE
/*
 * The columns of a terminal that a character takes, 0 to 2, or -1 if it is not
 * printed; and those of a string, but of at most n characters. 0 for a null.
 */
int wcwidth(wchar_t c);
int wcswidth(const wchar_t *s, size_t n);
#endif

/*
 * Streams may be read and written by bytes and by wide characters in turns: the
 * latter only convert. Still fwide returns which was first: less than 0 for bytes,
 * more than 0 for wide characters, 0 for neither. Then a mode other than 0 decides.
 */
int fwide(struct __file *f, int mode);
/*
 * Write a character. Returns it or, with the error indicator set, WEOF: EILSEQ if it
 * is none.
 */
wint_t fputwc(wchar_t c, struct __file *f);
wint_t putwc(wchar_t c, struct __file *f);
wint_t putwchar(wchar_t c);
/* Write a string. Returns 0 or -1. */
int fputws(const wchar_t *__restrict s, struct __file *__restrict f);
/*
 * Read a character. WEOF at the end of the file, after an error, and with EILSEQ and
 * the error indicator set if the next bytes are not UTF-8.
 */
wint_t fgetwc(struct __file *f);
wint_t getwc(struct __file *f);
wint_t getwchar(void);
/* Read a line with its newline, at most n - 1 characters. Returns s, or null. */
wchar_t *fgetws(wchar_t *__restrict s, int n, struct __file *__restrict f);
/* Push a character back, to be read next. Up to 2 fit; then, or for WEOF, WEOF. */
wint_t ungetwc(wint_t c, struct __file *f);
/*
 * printf(3) with a wide format. Widths, precisions and the result count characters,
 * and %s takes UTF-8. Less than 0 on failure, also ENOMEM. swprintf stores at most n
 * characters including the null, and fails with EOVERFLOW if they are too few.
 */
int wprintf(const wchar_t *__restrict format, ...);
int fwprintf(struct __file *__restrict f, const wchar_t *__restrict format, ...);
int swprintf(wchar_t *__restrict s, size_t n, const wchar_t *__restrict format,
	...);
int vwprintf(const wchar_t *__restrict format, __builtin_va_list ap);
int vfwprintf(struct __file *__restrict f, const wchar_t *__restrict format,
	__builtin_va_list ap);
int vswprintf(wchar_t *__restrict s, size_t n, const wchar_t *__restrict format,
	__builtin_va_list ap);
#ifdef _POSIX_C_SOURCE
/*
 * A stream that writes to memory, which grows: open_memstream of <stdio.h>, but
 * *length and offsets count characters. Bytes that are not UTF-8 fail with EILSEQ.
 */
FILE *open_wmemstream(wchar_t **s, size_t *length);
#endif

/* strftime with a wide format. Also 0 if there is no memory, or for no character. */
size_t wcsftime(wchar_t *__restrict s, size_t max, const wchar_t *__restrict format,
	const struct tm *__restrict tm);

#ifdef __cplusplus
}
#endif

#endif
