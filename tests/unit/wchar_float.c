/*
 * wchar_float.c - floats in wide strings.
 * uses: floats
 */
#include <errno.h>
#include <wchar.h>
#include "../test.h"

int main(void)
{
	wchar_t *end;
	const wchar_t *s = L"\t-2.5e3,";

	CHECK(wcstod(s, &end) == -2500 && end == s + 7);
	CHECK(wcstof(L"0x1p-3", &end) == 0.125f && !*end);
	CHECK(wcstold(L"1e2.", &end) == 100 && *end == '.');
	CHECK(wcstod(L"nan(a_1)x", &end) != 0 && *end == 'x');
	return failed;
}
