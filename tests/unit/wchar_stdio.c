/* wchar_stdio.c - streams of wide characters. */
#include <errno.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include "../test.h"

static void characters(void)
{
	FILE *f = fopen("wide.tmp", "w+");
	wchar_t s[8];
	char bytes[32];

	CHECK(f && !fwide(f, 0));
	CHECK(fputwc(0xe4, f) == 0xe4 && putwc(0x1f600, f) == 0x1f600);
	CHECK(fwide(f, -1) > 0 && fputws(L"\x20ac\nab", f) >= 0);
	errno = 0;
	CHECK(fputwc(0xd800, f) == WEOF && errno == EILSEQ && ferror(f));
	rewind(f);
	CHECK(!ferror(f) && fgetwc(f) == 0xe4 && ungetwc(0x20ac, f) == 0x20ac);
	CHECK(getwc(f) == 0x20ac && getwc(f) == 0x1f600 && ungetwc(WEOF, f) == WEOF);
	CHECK(fgetws(s, 8, f) == s && !wcscmp(s, L"\x20ac\n"));
	CHECK(fgetws(s, 2, f) == s && !wcscmp(s, L"a"));
	CHECK(fgetws(s, 8, f) == s && !wcscmp(s, L"b") && feof(f));
	CHECK(!fgetws(s, 8, f) && fgetwc(f) == WEOF && !ferror(f));
	fclose(f);

	f = fopen("wide.tmp", "r+");
	CHECK(fread(bytes, 1, sizeof bytes, f) == 12);
	CHECK(!memcmp(bytes, "\xc3\xa4\xf0\x9f\x98\x80\xe2\x82\xac\nab", 12));
	CHECK(fwide(f, 1) < 0);
	fclose(f);

	f = fopen("wide.tmp", "w+");
	fputs("a\xc3(", f);
	fclose(f);
	f = fopen("wide.tmp", "r");
	CHECK(fwide(f, 1) > 0 && fgetwc(f) == 'a');
	errno = 0;
	CHECK(fgetwc(f) == WEOF && errno == EILSEQ && ferror(f));
	fclose(f);
}

static void standard_streams(void)
{
	CHECK(freopen("wide.tmp", "w", stdout));
	CHECK(putwchar(0xe4) == 0xe4 && wprintf(L"%d\n", 5) == 2);
	fclose(stdout);
	CHECK(freopen("wide.tmp", "r", stdin));
	CHECK(getwchar() == 0xe4 && getwchar() == '5');
}

static int print(wchar_t *s, size_t n, const wchar_t *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vswprintf(s, n, format, ap);
	va_end(ap);
	return r;
}

static void formats(void)
{
	wchar_t s[200];
	int n = 0;

	/* Widths and precisions count characters, also of %s. */
	CHECK(swprintf(s, 200, L"\xe4|%5s|%-4ls|%.2s|%.1ls|%n%c%lc", "\xe2\x82\xac",
		L"\x1f600", "\xc3\xa4\xc3\xb6z", L"\xe4z", &n, 'x',
		(wint_t)0xe4) == 20);
	CHECK(!wcscmp(s, L"\xe4|    \x20ac|\x1f600   |\xe4\xf6|\xe4|x\xe4") && n == 18);
	CHECK(print(s, 200, L"%2$s %1$05d %%", 7, "z") == 9);
	CHECK(!wcscmp(s, L"z 00007 %"));
	CHECK(print(s, 200, L"%200d", 1) < 0 && print(s, 201, L"%199d", 1) == 199);
	CHECK(print(s, 3, L"ab") == 2 && print(s, 2, L"ab") < 0 && print(s, 0, L"") < 0);
	errno = 0;
	CHECK(print(s, 200, L"%s", "\xff") < 0 && errno == EILSEQ);
	CHECK(print(s, 200, L"%3lc|%-3c|", (wint_t)0x20ac, 'c') == 8);
	CHECK(!wcscmp(s, L"  \x20ac|c  |"));
}

static int print_to(FILE *f, const wchar_t *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vfwprintf(f, format, ap);
	va_end(ap);
	return r;
}

static int print_out(const wchar_t *format, ...)
{
	va_list ap;
	int r;

	va_start(ap, format);
	r = vwprintf(format, ap);
	va_end(ap);
	return r;
}

static void files(void)
{
	FILE *f = fopen("wide.tmp", "w+");
	wchar_t s[80];

	CHECK(print_to(f, L"%ls", L"\xe4\xf6") == 2 && fwprintf(f, L"\xfc%u", 9) == 2);
	rewind(f);
	CHECK(fgetws(s, 80, f) == s && !wcscmp(s, L"\xe4\xf6\xfc" L"9"));
	fclose(f);
	CHECK(freopen("wide.tmp", "w", stdout) && print_out(L"%s", "\xc3\xa4") == 1);
	fclose(stdout);
	f = fopen("wide.tmp", "r");
	CHECK(fgetwc(f) == 0xe4 && fgetwc(f) == WEOF);
	fclose(f);
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	characters();
	formats();
	files();
	standard_streams();
	remove("wide.tmp");
	return failed;
}
