/* %ls and %lc print UTF-8, which is ticklibc's own promise. */
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include "../test.h"

int main(void)
{
	static const wchar_t text[] = { 'a', 0xe9, 0x20ac, 0x1f600, 0 };
	static const wchar_t edge[] = { 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000,
		0x10ffff, 0 };
	static const wchar_t bad[] = { 'a', 0xd800, 0 }, big[] = { 0x110000, 0 };
	const wchar_t *volatile none = 0;
	char s[64];

	CHECK(snprintf(s, sizeof s, "%ls", text) == 10);
	CHECK(!strcmp(s, "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"));
	CHECK(snprintf(s, sizeof s, "%ls", edge) == 1 + 2 + 2 + 3 + 3 + 4 + 4);
	CHECK(!strcmp(s, "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf"
		"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"));
	/* A precision counts bytes and splits no character. */
	CHECK(snprintf(s, sizeof s, "[%5.5ls]", text) == 7);
	CHECK(!strcmp(s, "[  a\xc3\xa9]"));
	CHECK(snprintf(s, sizeof s, "[%-4lc]", (unsigned)0xe9) == 6);
	CHECK(!strcmp(s, "[\xc3\xa9  ]"));
	CHECK(snprintf(s, sizeof s, "%ls", none) == 6 && !strcmp(s, "(null)"));
	errno = 0;
	CHECK(snprintf(s, sizeof s, "%ls", bad) == -1 && errno == EILSEQ);
	CHECK(snprintf(s, sizeof s, "%.1ls", bad) == 1);
	errno = 0;
	CHECK(snprintf(s, sizeof s, "%ls", big) == -1 && errno == EILSEQ);
	return failed;
}
