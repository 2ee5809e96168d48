/*
 * wctype.h - ISO C 7.25, POSIX <wctype.h>: classes and cases of wide characters, by
 * Unicode 15.0.
 *
 * Any value may be passed; one that is no character, such as WEOF, is in no class
 * and is not changed by towlower and towupper.
 */
#ifndef _WCTYPE_H
#define _WCTYPE_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __WINT_TYPE__ wint_t;
typedef unsigned long wctype_t;
typedef const int *wctrans_t;
#define WEOF ((wint_t)-1)

/* Return a value other than 0 if the character is one of: */
int iswalnum(wint_t c);		/* letters and digits */
int iswalpha(wint_t c);		/* letters, and digits but 0 to 9 */
int iswblank(wint_t c);		/* tab, and spaces inside of a line */
int iswcntrl(wint_t c);		/* control characters, U+2028 and U+2029 */
int iswdigit(wint_t c);		/* 0 to 9 */
int iswgraph(wint_t c);		/* visible */
int iswlower(wint_t c);		/* letters with an upper case, and U+00DF */
int iswprint(wint_t c);		/* visible or space */
int iswpunct(wint_t c);		/* visible, but not a letter or digit */
int iswspace(wint_t c);		/* spaces and line ends, but no no-break spaces */
int iswupper(wint_t c);		/* letters with a lower case */
int iswxdigit(wint_t c);	/* 0 to 9, a to f, A to F */

/* The lower or upper case, if it is one character; else c. */
wint_t towlower(wint_t c);
wint_t towupper(wint_t c);

/*
 * A class by its name, "alnum" to "xdigit", and a mapping, "tolower" or "toupper". 0
 * for another name, with which the next functions return 0 and c.
 */
wctype_t wctype(const char *name);
int iswctype(wint_t c, wctype_t type);
wctrans_t wctrans(const char *name);
wint_t towctrans(wint_t c, wctrans_t mapping);

#ifdef _POSIX_C_SOURCE
typedef const struct __locale *locale_t;

/* The same in a locale of newlocale; all are alike. */
int iswalnum_l(wint_t c, locale_t locale);
int iswalpha_l(wint_t c, locale_t locale);
int iswblank_l(wint_t c, locale_t locale);
int iswcntrl_l(wint_t c, locale_t locale);
int iswdigit_l(wint_t c, locale_t locale);
int iswgraph_l(wint_t c, locale_t locale);
int iswlower_l(wint_t c, locale_t locale);
int iswprint_l(wint_t c, locale_t locale);
int iswpunct_l(wint_t c, locale_t locale);
int iswspace_l(wint_t c, locale_t locale);
int iswupper_l(wint_t c, locale_t locale);
int iswxdigit_l(wint_t c, locale_t locale);
wint_t towlower_l(wint_t c, locale_t locale);
wint_t towupper_l(wint_t c, locale_t locale);
wctype_t wctype_l(const char *name, locale_t locale);
int iswctype_l(wint_t c, wctype_t type, locale_t locale);
wctrans_t wctrans_l(const char *name, locale_t locale);
wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t locale);
#endif

#ifdef __cplusplus
}
#endif

#endif
