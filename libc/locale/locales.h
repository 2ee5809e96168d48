/*
 * locales.h - locales as numbers.
 *
 * For each category there are two names, so a locale is a set of categories: of those
 * named C.UTF-8. A locale_t points into __locales, which has a byte for each set; the
 * bytes are not used.
 */
#ifndef LOCALES_H
#define LOCALES_H

#include <locale.h>

extern const char __locales[LC_ALL_MASK + 1];
extern unsigned __global_locale;	/* set by setlocale */
extern const char __category_names[LC_ALL][12];

/* Does this name one, for a category? "" asks the environment. Else -1. */
int __locale_is_utf8(int category, const char *name);

/* The set of a locale_t; of LC_GLOBAL_LOCALE, what setlocale has set. */
unsigned __locale_set(locale_t locale);
/* The locale_t of a set. */
locale_t __locale_of(unsigned set);

#endif
