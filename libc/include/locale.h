/*
 * locale.h - ISO C 7.11, POSIX <locale.h>: the locales C, POSIX and C.UTF-8.
 *
 * They differ only in name: text is ordered by bytes, the decimal point is a period,
 * messages are English, and multibyte characters are UTF-8 in all of them. So a
 * program that never calls setlocale can use wide characters.
 */
#ifndef _LOCALE_H
#define _LOCALE_H

#include <bits/null.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

#define LC_CTYPE 0
#define LC_NUMERIC 1
#define LC_TIME 2
#define LC_COLLATE 3
#define LC_MONETARY 4
#define LC_MESSAGES 5
#define LC_ALL 6

struct lconv {
	char *decimal_point;
	char *thousands_sep;
	char *grouping;
	char *int_curr_symbol;
	char *currency_symbol;
	char *mon_decimal_point;
	char *mon_thousands_sep;
	char *mon_grouping;
	char *positive_sign;
	char *negative_sign;
	char int_frac_digits;
	char frac_digits;
	char p_cs_precedes;
	char p_sep_by_space;
	char n_cs_precedes;
	char n_sep_by_space;
	char p_sign_posn;
	char n_sign_posn;
	char int_p_cs_precedes;
	char int_p_sep_by_space;
	char int_n_cs_precedes;
	char int_n_sep_by_space;
	char int_p_sign_posn;
	char int_n_sign_posn;
};

/*
 * Sets a category or LC_ALL. name is "C", "POSIX", "C.UTF-8" or a name that setlocale
 * has returned; "" means the first of the environment's LC_ALL, that of the category
 * (LC_CTYPE ...) and LANG that is set and not empty, else "C". Returns the name now;
 * null, with nothing changed, for another category or name. A null name only asks.
 * If categories differ, the name of LC_ALL is a list of all; the next call overwrites it.
 */
char *setlocale(int category, const char *name);
/* The numbers' format: "." and else nothing, CHAR_MAX where that is a number. */
struct lconv *localeconv(void);

#ifdef _POSIX_C_SOURCE
typedef const struct __locale *locale_t;

#define LC_CTYPE_MASK (1 << LC_CTYPE)
#define LC_NUMERIC_MASK (1 << LC_NUMERIC)
#define LC_TIME_MASK (1 << LC_TIME)
#define LC_COLLATE_MASK (1 << LC_COLLATE)
#define LC_MONETARY_MASK (1 << LC_MONETARY)
#define LC_MESSAGES_MASK (1 << LC_MESSAGES)
#define LC_ALL_MASK ((1 << LC_ALL) - 1)
#define LC_GLOBAL_LOCALE ((locale_t)-1)

/*
 * A locale with the categories in mask set to name, as in setlocale, and the others
 * as in base, or "C" if base is null. Null with EINVAL for another mask, or ENOENT for
 * another name. It allocates no memory: freelocale has nothing to do.
 */
locale_t newlocale(int mask, const char *name, locale_t base);
locale_t duplocale(locale_t locale);
void freelocale(locale_t locale);
/* Sets the current locale unless it is null. Returns the one before. */
locale_t uselocale(locale_t locale);
#endif

#ifdef __cplusplus
}
#endif

#endif
