/* wchar_convert.c - UTF-8 to wide characters and back, whole and in parts. */
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "../test.h"

static const struct {
	wchar_t c;
	const char *bytes;
} good[] = {
	{ 'a', "a" }, { 0x7f, "\x7f" }, { 0x80, "\xc2\x80" }, { 0x7ff, "\xdf\xbf" },
	{ 0x800, "\xe0\xa0\x80" }, { 0xd7ff, "\xed\x9f\xbf" },
	{ 0xe000, "\xee\x80\x80" }, { 0xffff, "\xef\xbf\xbf" },
	{ 0x10000, "\xf0\x90\x80\x80" }, { 0x10ffff, "\xf4\x8f\xbf\xbf" },
};

/* Too short a form, a surrogate, too large, no first or no second byte. */
static const char *const bad[] = {
	"\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
	"\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\x80", "\xff", "\xc3(", "\xe2\x82(",
};

static void characters(void)
{
	char out[MB_LEN_MAX];
	unsigned i;
	wchar_t c;

	for (i = 0; i < sizeof good / sizeof *good; i++) {
		size_t n = strlen(good[i].bytes), k;
		mbstate_t state = { 0 };

		CHECK(mbtowc(&c, good[i].bytes, n) == (int)n && c == good[i].c);
		CHECK(mblen(good[i].bytes, n + 1) == (int)n);
		CHECK(wctomb(out, good[i].c) == (int)n);
		CHECK(!memcmp(out, good[i].bytes, n));
		CHECK(wcrtomb(out, good[i].c, 0) == n);
		CHECK(!memcmp(out, good[i].bytes, n));
		/* Byte by byte, and in two parts. */
		for (k = 0; k < n - 1; k++) {
			CHECK(mbrtowc(&c, good[i].bytes + k, 1, &state) == (size_t)-2);
			CHECK(!mbsinit(&state));
		}
		c = 0;
		CHECK(mbrtowc(&c, good[i].bytes + k, 5, &state) == 1);
		CHECK(c == good[i].c && mbsinit(&state));
		if (n < 2)
			continue;
		errno = 0;
		CHECK(mbtowc(&c, good[i].bytes, n - 1) == -1 && errno == EILSEQ);
		CHECK(mbrlen(good[i].bytes, n - 1, &state) == (size_t)-2);
		CHECK(mbrlen(good[i].bytes + n - 1, 1, &state) == 1);
	}
	for (i = 0; i < sizeof bad / sizeof *bad; i++) {
		mbstate_t state = { 0 };

		errno = 0;
		CHECK(mbrtowc(&c, bad[i], strlen(bad[i]), &state) == (size_t)-1);
		CHECK(errno == EILSEQ);
		CHECK(mbtowc(&c, bad[i], strlen(bad[i])) == -1);
		CHECK(mblen(bad[i], strlen(bad[i])) == -1);
	}
	errno = 0;
	CHECK(wcrtomb(out, 0xd800, 0) == (size_t)-1 && errno == EILSEQ);
	CHECK(wctomb(out, 0x110000) == -1);
	CHECK(wcrtomb(out, 0, 0) == 1 && !*out && wcrtomb(0, 'x', 0) == 1);
	CHECK(mbrtowc(&c, "", 1, 0) == 0 && c == 0 && mbrtowc(0, 0, 0, 0) == 0);
	CHECK(mbrlen("x", 1, 0) == 1 && mbrlen("", 1, 0) == 0 && mbsinit(0));
	CHECK(mbtowc(&c, "", 1) == 0 && mbtowc(0, 0, 0) == 0 && !wctomb(0, 0));
	CHECK(btowc('x') == 'x' && btowc(0xe4) == WEOF && btowc(-1) == WEOF);
	CHECK(wctob('x') == 'x' && wctob(0xe4) == -1 && wctob(WEOF) == -1);
	CHECK(MB_CUR_MAX >= 4 && MB_CUR_MAX <= MB_LEN_MAX);
}

static void strings(void)
{
	static const wchar_t wide[] = { 'a', 0xe4, 0x20ac, 0x1f600, 0 };
	static const char text[] = "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80";
	const char *s = text;
	const wchar_t *w = wide;
	mbstate_t state = { 0 };
	wchar_t to[8];
	char out[16];

	CHECK(mbstowcs(0, text, 0) == 4 && mbstowcs(to, text, 8) == 4);
	CHECK(!wmemcmp(to, wide, 5));
	to[2] = 'x';
	CHECK(mbstowcs(to, text, 2) == 2 && to[1] == 0xe4 && to[2] == 'x');
	CHECK(mbstowcs(to, "a\xff", 8) == (size_t)-1);
	CHECK(wcstombs(0, wide, 0) == 10 && wcstombs(out, wide, sizeof out) == 10);
	CHECK(!strcmp(out, text));
	memset(out, 'x', sizeof out);
	CHECK(wcstombs(out, wide, 5) == 3 && out[3] == 'x');

	/* The source is at the first that did not fit, or null after the end. */
	CHECK(mbsrtowcs(to, &s, 2, &state) == 2 && s == text + 3);
	CHECK(mbsrtowcs(to, &s, 8, &state) == 2 && !s && !to[2]);
	s = "ab\xff";
	CHECK(mbsrtowcs(0, &s, 0, &state) == (size_t)-1 && *s == 'a');
	CHECK(mbsrtowcs(to, &s, 8, 0) == (size_t)-1 && *s == (char)0xff);
	s = text;
	CHECK(mbsnrtowcs(to, &s, 4, 8, &state) == 2 && s == text + 4);
	CHECK(mbsnrtowcs(to, &s, 20, 8, &state) == 2 && !s);
	CHECK(to[0] == 0x20ac && to[1] == 0x1f600 && !to[2]);
	CHECK(wcsrtombs(out, &w, 4, 0) == 3 && w == wide + 2);
	CHECK(wcsrtombs(out, &w, 9, 0) == 7 && !w && !strcmp(out, text + 3));
	w = wide;
	CHECK(wcsnrtombs(out, &w, 2, sizeof out, 0) == 3 && w == wide + 2);
	CHECK(wcsnrtombs(0, &w, 9, 0, 0) == 7 && w == wide + 2);
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	characters();
	strings();
	return failed;
}
