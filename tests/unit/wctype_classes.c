/* wctype_classes.c - classes, cases and widths of characters. */
#define _GNU_SOURCE
#include <locale.h>
#include <wchar.h>
#include <wctype.h>
#include "../test.h"

static const struct {
	const char *name;
	int (*is)(wint_t);
	wint_t in[5], out[5];
} classes[] = {
	{ "alnum", iswalnum, { 'a', '0', 0xe4, 0x4e2d, 0x661 }, { ' ', '.', 0x20ac } },
	{ "alpha", iswalpha, { 'z', 0x3b1, 0x4e2d, 0x1d400, 0x20000 },
		{ '0', '@', 0x2028, 0x1f600, 0x10ffff } },
	{ "blank", iswblank, { ' ', '\t', 0x3000 }, { '\n', 'a', 0xa0, 0x2028 } },
	{ "cntrl", iswcntrl, { '\n', 0x7f, 0x85, 0x2028 }, { ' ', 'a', 0xa0 } },
	{ "digit", iswdigit, { '0', '9' }, { 'a', '/', ':', 0x661 } },
	{ "graph", iswgraph, { '!', 'a', 0xe4, 0x1f600 }, { ' ', '\t', 0x3000, 0x378 } },
	{ "lower", iswlower, { 'a', 0xdf, 0xe4, 0x3b1, 0x1e943 }, { 'A', '1', 0xc4 } },
	{ "print", iswprint, { ' ', 'a', 0xa0, 0x3000, 0x10fffd },
		{ '\n', 0x7f, 0x378, 0xd800, 0x10ffff } },
	{ "punct", iswpunct, { '!', 0x20ac, 0x1f600 }, { 'a', ' ', '0', 0x661 } },
	{ "space", iswspace, { ' ', '\v', 0x1680, 0x2028, 0x3000 },
		{ 'a', 0xa0, 0x2007, 0x202f } },
	{ "upper", iswupper, { 'A', 0xc4, 0x391, 0x1e921 }, { 'a', '1', 0xdf } },
	{ "xdigit", iswxdigit, { '0', 'a', 'F' }, { 'g', 'G', '/', 0x661 } },
};

int main(void)
{
	wctrans_t lower, upper;
	unsigned i, k;

	setlocale(LC_ALL, "C.UTF-8");
	for (i = 0; i < sizeof classes / sizeof *classes; i++) {
		wctype_t type = wctype(classes[i].name);

		CHECK(type);
		for (k = 0; k < 5; k++) {
			wint_t in = classes[i].in[k], out = classes[i].out[k];

			CHECK(!in || (classes[i].is(in) && iswctype(in, type)));
			CHECK(!out || (!classes[i].is(out) && !iswctype(out, type)));
		}
		CHECK(!classes[i].is(WEOF) && !classes[i].is(0x110000));
	}
	CHECK(!wctype("letter") && !iswctype('a', 0));

	CHECK(towlower('A') == 'a' && towlower(0x178) == 0xff && towlower('1') == '1');
	CHECK(towupper('z') == 'Z' && towupper(0xff) == 0x178 && towupper(0xdf) == 0xdf);
	CHECK(towupper(0x1e943) == 0x1e921 && towlower(0x1e921) == 0x1e943);
	CHECK(towlower(0x100) == 0x101 && towlower(0x101) == 0x101);
	CHECK(towlower(WEOF) == WEOF && towupper(WEOF) == WEOF);
	lower = wctrans("tolower");
	upper = wctrans("toupper");
	CHECK(lower && upper && !wctrans("totitle"));
	CHECK(towctrans('A', lower) == 'a' && towctrans(0xe4, upper) == 0xc4);

	CHECK(!wcwidth(0) && wcwidth('a') == 1 && wcwidth('\n') == -1);
	CHECK(!wcwidth(0x301) && wcwidth(0x4e2d) == 2 && wcwidth(0x1f600) == 2);
	CHECK(wcwidth(0xe4) == 1 && !wcwidth(0x200b) && wcwidth(0x378) == -1);
	CHECK(wcswidth(L"a\x4e2d\x301", 9) == 3 && wcswidth(L"a\x4e2d", 1) == 1);
	CHECK(wcswidth(L"a\n", 9) == -1 && !wcswidth(L"", 1));
	return failed;
}
