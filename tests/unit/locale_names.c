/* locale_names.c - the locales C, POSIX and C.UTF-8, and their texts. */
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

static int same(const char *a, const char *b) { return a && !strcmp(a, b); }

static void names(void)
{
	char list[200];

	CHECK(same(setlocale(LC_ALL, 0), "C") && same(setlocale(LC_TIME, 0), "C"));
	CHECK(same(setlocale(LC_CTYPE, "C.UTF-8"), "C.UTF-8"));
	CHECK(same(setlocale(LC_CTYPE, 0), "C.UTF-8"));
	CHECK(same(setlocale(LC_NUMERIC, 0), "C"));
	strcpy(list, setlocale(LC_ALL, 0));
	CHECK(strstr(list, "LC_CTYPE=C.UTF-8;LC_NUMERIC=C;"));
	CHECK(!setlocale(LC_ALL, "none") && !setlocale(99, "C") && !setlocale(-1, 0));
	CHECK(same(setlocale(LC_ALL, 0), list));
	CHECK(same(setlocale(LC_ALL, "C.UTF-8"), "C.UTF-8"));
	CHECK(same(setlocale(LC_ALL, list), list));
	CHECK(same(setlocale(LC_CTYPE, 0), "C.UTF-8"));
	CHECK(same(setlocale(LC_ALL, "POSIX"), "C"));

	clearenv();
	CHECK(same(setlocale(LC_ALL, ""), "C"));
	setenv("LANG", "C.UTF-8", 1);
	setenv("LC_TIME", "C", 1);
	CHECK(same(setlocale(LC_TIME, ""), "C"));
	CHECK(same(setlocale(LC_CTYPE, ""), "C.UTF-8"));
	setenv("LC_ALL", "C", 1);
	CHECK(same(setlocale(LC_CTYPE, ""), "C"));
	setenv("LC_ALL", "none", 1);
	CHECK(!setlocale(LC_CTYPE, "") && same(setlocale(LC_CTYPE, 0), "C"));
}

static void objects(void)
{
	locale_t a = newlocale(LC_ALL_MASK, "C.UTF-8", 0), b;

	CHECK(a && same(nl_langinfo_l(CODESET, a), "UTF-8"));
	CHECK(same(nl_langinfo_l(DAY_7, a), "Saturday"));
	CHECK(!newlocale(LC_ALL_MASK, "none", 0) && !newlocale(1 << 30, "C", 0));
	b = newlocale(LC_TIME_MASK, "C", a);
	CHECK(b);
	CHECK(uselocale(0) == LC_GLOBAL_LOCALE && uselocale(b) == LC_GLOBAL_LOCALE);
	CHECK(uselocale(LC_GLOBAL_LOCALE) == b && uselocale(0) == LC_GLOBAL_LOCALE);
	a = duplocale(b);
	CHECK(a && a != LC_GLOBAL_LOCALE && same(nl_langinfo_l(RADIXCHAR, a), "."));
	freelocale(a);
	freelocale(b);
}

int main(void)
{
	struct lconv *c;

	names();
	objects();
	setlocale(LC_ALL, "C.UTF-8");
	c = localeconv();
	CHECK(!strcmp(c->decimal_point, ".") && !*c->thousands_sep && !*c->grouping);
	CHECK(c->frac_digits == CHAR_MAX && c->int_n_sign_posn == CHAR_MAX);
	CHECK(same(nl_langinfo(CODESET), "UTF-8") && same(nl_langinfo(DAY_1), "Sunday"));
	CHECK(same(nl_langinfo(ABDAY_7), "Sat") && same(nl_langinfo(MON_12), "December"));
	CHECK(same(nl_langinfo(ABMON_5), "May") && same(nl_langinfo(PM_STR), "PM"));
	CHECK(same(nl_langinfo(T_FMT), "%H:%M:%S") && same(nl_langinfo(D_FMT), "%m/%d/%y"));
	CHECK(same(nl_langinfo(RADIXCHAR), ".") && same(nl_langinfo(THOUSEP), ""));
	CHECK(same(nl_langinfo(YESEXPR), "^[yY]") && same(nl_langinfo(NOEXPR), "^[nN]"));
	CHECK(same(nl_langinfo(-1), ""));
	return failed;
}
