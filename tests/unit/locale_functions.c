/* locale_functions.c - functions that take a locale are the same in each. */
#define _GNU_SOURCE
#include <ctype.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>
#include "../test.h"

#define CLASSES(X) X(alnum) X(alpha) X(blank) X(cntrl) X(digit) X(graph) X(lower) \
	X(print) X(punct) X(space) X(upper) X(xdigit)

static void characters(locale_t l)
{
	static const wint_t wide[] = { 0x85, 0xe4, 0xc4, 0x2028, 0x20ac, 0x3b1, 0x391,
		0x3000, 0x1f600, WEOF };
	unsigned i;
	int c;

	for (c = -1; c < 128; c++) {
#define SAME(name) CHECK(!is##name##_l(c, l) == !is##name(c));
		CLASSES(SAME)
		CHECK(tolower_l(c, l) == tolower(c) && toupper_l(c, l) == toupper(c));
	}
	for (i = 0; i < 128 + sizeof wide / sizeof *wide; i++) {
		wint_t w = i < 128 ? i : wide[i - 128];

#define SAME_WIDE(name) CHECK(!isw##name##_l(w, l) == !isw##name(w)); \
		CHECK(!iswctype_l(w, wctype_l(#name, l), l) == !isw##name(w));
		CLASSES(SAME_WIDE)
		CHECK(towlower_l(w, l) == towlower(w) && towupper_l(w, l) == towupper(w));
		CHECK(towctrans_l(w, wctrans_l("toupper", l), l) == towupper(w));
	}
	CHECK(isalpha_l('a', l) && !isalpha_l('1', l) && iswalpha_l(0xe4, l));
	CHECK(!wctype_l("none", l) && !wctrans_l("none", l));
	CHECK(wctype_l("alpha", l) == wctype("alpha"));
}

static void strings(locale_t l)
{
	struct tm tm = { .tm_year = 126, .tm_mon = 10, .tm_mday = 27 };
	char s[20];
	wchar_t w[20];

	CHECK(strcoll_l("a", "b", l) < 0 && strcoll_l("b", "a", l) > 0);
	CHECK(!strcoll_l("a", "a", l));
	CHECK(strxfrm_l(s, "abc", 20, l) == 3 && !strcmp(s, "abc"));
	CHECK(strcasecmp_l("aB", "Ab", l) == 0 && strcasecmp_l("a", "B", l) < 0);
	CHECK(strncasecmp_l("aBc", "Abd", 2, l) == 0);
	CHECK(strncasecmp_l("aBc", "Abd", 3, l) < 0);
	CHECK(!strcmp(strerror_l(2, l), "No such file or directory"));
	CHECK(strftime_l(s, 20, "%d %b %Y", &tm, l) == 11 && !strcmp(s, "27 Nov 2026"));
	CHECK(wcscoll_l(L"a", L"b", l) < 0 && wcscoll_l(L"b", L"a", l) > 0);
	CHECK(!wcscoll_l(L"a", L"a", l));
	CHECK(wcsxfrm_l(w, L"abc", 20, l) == 3 && !wcscmp(w, L"abc"));
	CHECK(!wcscasecmp_l(L"a\xe4", L"A\xc4", l) && wcscasecmp_l(L"a", L"B", l) < 0);
	CHECK(!wcsncasecmp_l(L"aBc", L"Abd", 2, l));
	CHECK(wcsncasecmp_l(L"aBc", L"Abd", 3, l) < 0);
}

int main(void)
{
	static const char *const names[] = { "C", "POSIX", "C.UTF-8" };
	unsigned i;

	setlocale(LC_ALL, "C.UTF-8");
	for (i = 0; i < 3; i++) {
		locale_t l = newlocale(LC_ALL_MASK, names[i], 0);

		CHECK(l);
#ifndef __TICKLIBC__
		if (i < 2)	/* only ASCII elsewhere */
			continue;
#endif
		characters(l);
		strings(l);
	}
	return failed;
}
