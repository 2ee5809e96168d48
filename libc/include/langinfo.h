/*
 * langinfo.h - POSIX <langinfo.h>: the texts of a locale. They are the same in each
 * of those that there are (<locale.h>); CODESET is "UTF-8".
 */
#ifndef _LANGINFO_H
#define _LANGINFO_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int nl_item;
#ifdef _POSIX_C_SOURCE
typedef const struct __locale *locale_t;
#endif

#define ABDAY_1 1
#define ABDAY_2 2
#define ABDAY_3 3
#define ABDAY_4 4
#define ABDAY_5 5
#define ABDAY_6 6
#define ABDAY_7 7
#define DAY_1 8
#define DAY_2 9
#define DAY_3 10
#define DAY_4 11
#define DAY_5 12
#define DAY_6 13
#define DAY_7 14
#define ABMON_1 15
#define ABMON_2 16
#define ABMON_3 17
#define ABMON_4 18
#define ABMON_5 19
#define ABMON_6 20
#define ABMON_7 21
#define ABMON_8 22
#define ABMON_9 23
#define ABMON_10 24
#define ABMON_11 25
#define ABMON_12 26
#define MON_1 27
#define MON_2 28
#define MON_3 29
#define MON_4 30
#define MON_5 31
#define MON_6 32
#define MON_7 33
#define MON_8 34
#define MON_9 35
#define MON_10 36
#define MON_11 37
#define MON_12 38
#define AM_STR 39
#define PM_STR 40
#define D_T_FMT 41
#define D_FMT 42
#define T_FMT 43
#define T_FMT_AMPM 44
#define ERA 45
#define ERA_D_FMT 46
#define ERA_D_T_FMT 47
#define ERA_T_FMT 48
#define ALT_DIGITS 49
#define RADIXCHAR 50
#define THOUSEP 51
#define YESEXPR 52
#define NOEXPR 53
#define CRNCYSTR 54
#define CODESET 55

/* The text of an item, which must not be changed, or "" for another number. */
char *nl_langinfo(nl_item item);
#ifdef _POSIX_C_SOURCE
char *nl_langinfo_l(nl_item item, locale_t locale);
#endif

#ifdef __cplusplus
}
#endif

#endif
