/* wchar_string.c - strings and arrays of wide characters, and numbers in them. */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <wchar.h>
#include "../test.h"

static void copies(void)
{
	wchar_t a[16], *s;
	int i;

	CHECK(wcslen(L"abc") == 3 && wcsnlen(L"abc", 2) == 2 && wcsnlen(L"a", 9) == 1);
	CHECK(wcscpy(a, L"abc") == a && !wcscmp(a, L"abc"));
	CHECK(wcscat(a, L"de") == a && !wcscmp(a, L"abcde"));
	CHECK(wcsncat(a, L"fgh", 2) == a && !wcscmp(a, L"abcdefg"));
	CHECK(wcpcpy(a, L"xy") == a + 2 && !a[2]);
	CHECK(wmemset(a, 'z', 16) == a && a[15] == 'z');
	CHECK(wcsncpy(a, L"ab", 4) == a && !a[2] && !a[3] && a[4] == 'z');
	CHECK(wcsncpy(a, L"abcdef", 3) == a && a[2] == 'c' && !a[3]);
	wmemset(a, 'z', 16);
	CHECK(wcpncpy(a, L"ab", 4) == a + 2 && !a[3] && a[4] == 'z');
	CHECK(wcpncpy(a, L"abcd", 3) == a + 3 && a[2] == 'c' && !a[3]);
	for (i = 0; i < 16; i++)
		a[i] = i;
	CHECK(wmemmove(a + 1, a, 8) == a + 1 && !a[1] && a[8] == 7 && a[9] == 9);
	CHECK(wmemcpy(a, L"0123", 4) == a && a[3] == '3' && a[4] == 3);
	CHECK(wmempcpy(a, L"45", 2) == a + 2 && a[1] == '5' && a[2] == '2');
	s = wcsdup(L"copy");
	CHECK(s && !wcscmp(s, L"copy"));
	free(s);
	CHECK(wcsxfrm(a, L"abc", 16) == 3 && !wcscmp(a, L"abc"));
}

static void searches(void)
{
	wchar_t line[] = L" one, two", *next, *s = line + 1;
	const wchar_t *hay = L"aabaabaac";

	CHECK(wcschr(s, 'o') == s && wcschr(s, 'x') == 0 && !*wcschr(s, 0));
	CHECK(wcsrchr(s, 'o') == s + 7 && wcsrchr(s, 'x') == 0);
	CHECK(wcsspn(s, L"eno") == 3 && wcscspn(s, L"t,") == 3);
	CHECK(wcspbrk(s, L"t,") == s + 3 && !wcspbrk(s, L"xy"));
	CHECK(wcsstr(hay, L"aac") == hay + 6 && wcsstr(hay, L"") == hay);
	CHECK(!wcsstr(hay, L"aad") && !wcsstr(L"", L"a"));
	CHECK(wmemchr(hay, 'b', 9) == hay + 2 && !wmemchr(hay, 'b', 2));
	CHECK(!wmemcmp(hay, L"aab", 3) && wmemcmp(hay, L"ab", 2) < 0);
	CHECK(wmemcmp(L"b", L"a", 1) > 0 && !wmemcmp(L"b", L"a", 0));
	CHECK(!wcscmp(wcstok(line, L", ", &next), L"one"));
	CHECK(!wcscmp(wcstok(0, L", ", &next), L"two") && !wcstok(0, L", ", &next));
	CHECK(wcscmp(L"a", L"b") < 0 && wcscmp(L"ab", L"a") > 0 && !wcscmp(L"", L""));
	CHECK(wcsncmp(L"abc", L"abd", 3) < 0 && !wcsncmp(L"abc", L"abd", 2));
	CHECK(wcsncmp(L"b", L"a", 1) > 0 && !wcsncmp(L"a", L"a", 9));
	CHECK(wcscoll(L"a", L"b") < 0 && wcscoll(L"b", L"a") > 0);
	CHECK(!wcscasecmp(L"\xe4\x416x", L"\xc4\x436X") && wcscasecmp(L"a", L"B") < 0);
	CHECK(wcscasecmp(L"b", L"A") > 0);
	CHECK(!wcsncasecmp(L"abC", L"ABd", 2) && wcsncasecmp(L"abC", L"ABd", 3) < 0);
	CHECK(wcsncasecmp(L"b", L"A", 1) > 0);
}

static void numbers(void)
{
	wchar_t *end;
	const wchar_t *s = L" \x2003-12x";

	CHECK(wcstol(s, &end, 10) == -12 && *end == 'x');
	CHECK(wcstoll(L"0x7f", &end, 0) == 127 && !*end);
	CHECK(wcstoul(L"z", 0, 36) == 35 && wcstoull(L"-1", 0, 10) == ULLONG_MAX);
	CHECK(wcstoimax(L"-8", 0, 10) == -8 && wcstoumax(L"8", 0, 10) == 8);
	errno = 0;
	CHECK(wcstol(L"99999999999999999999", 0, 10) == LONG_MAX && errno == ERANGE);
	CHECK(wcstol(L"\x661", &end, 10) == 0 && *end == 0x661);
	s = L"  +";
	CHECK(wcstoul(s, &end, 10) == 0 && end == s);
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	copies();
	searches();
	numbers();
	return failed;
}
