/*
 * ctype.h - ISO C 7.4, POSIX <ctype.h>: classes of characters, in the C locale.
 *
 * Unlike the standard, any int may be passed. Values outside 0 to 127, such as
 * EOF, are in no class and are not changed by tolower and toupper.
 */
#ifndef _CTYPE_H
#define _CTYPE_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Return a value other than 0 if the character is one of: */
int isalnum(int c);	/* letters and digits */
int isalpha(int c);	/* letters */
int isblank(int c);	/* space and tab */
int iscntrl(int c);	/* 0 to 31 and 127 */
int isdigit(int c);	/* 0 to 9 */
int isgraph(int c);	/* visible: 33 to 126 */
int islower(int c);	/* a to z */
int isprint(int c);	/* visible or space: 32 to 126 */
int ispunct(int c);	/* visible, but not a letter or digit */
int isspace(int c);	/* space, \t \n \v \f \r */
int isupper(int c);	/* A to Z */
int isxdigit(int c);	/* 0 to 9, a to f, A to F */
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
int isascii(int c);	/* 0 to 127; POSIX */
#endif

/* The lower or upper case of a letter; other characters are returned as is. */
int tolower(int c);
int toupper(int c);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
/* The low seven bits. POSIX. */
int toascii(int c);
#endif

#ifdef _POSIX_C_SOURCE
typedef const struct __locale *locale_t;

/* The same in a locale of newlocale; all are alike. */
int isalnum_l(int c, locale_t locale);
int isalpha_l(int c, locale_t locale);
int isblank_l(int c, locale_t locale);
int iscntrl_l(int c, locale_t locale);
int isdigit_l(int c, locale_t locale);
int isgraph_l(int c, locale_t locale);
int islower_l(int c, locale_t locale);
int isprint_l(int c, locale_t locale);
int ispunct_l(int c, locale_t locale);
int isspace_l(int c, locale_t locale);
int isupper_l(int c, locale_t locale);
int isxdigit_l(int c, locale_t locale);
int tolower_l(int c, locale_t locale);
int toupper_l(int c, locale_t locale);
#endif

#ifdef __cplusplus
}
#endif

#endif
