/*
 * stdio_scanf_wide.c - %ls and %lc read UTF-8; %l[ is refused.
 * flags: -Wno-format
 */
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include "../test.h"

int main(void)
{
	wchar_t w[8] = { 9, 9, 9, 9, 9, 9, 9, 9 }, v[4] = { 9, 9, 9, 9 };
	const char *volatile bad;
	int n = 0, i;
	static const char *const wrong[] = {
		"\x80", "\xc1\x81", "\xe0\x80\x80", "\xed\xa0\x80",
		"\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xc3", "\xc3x",
		"\xff",
	};

	CHECK(sscanf("abc d", "%ls %n", w, &n) == 1 && n == 4);
	CHECK(w[0] == 'a' && w[1] == 'b' && w[2] == 'c' && !w[3] && w[4] == 9);
	CHECK(sscanf(" \xc3\xa9\xe2\x82\xac\xf0\x90\x8d\x88", "%ls", w) == 1);
	CHECK(w[0] == 0xe9 && w[1] == 0x20ac && w[2] == 0x10348 && !w[3]);
	/* A width counts characters. */
	CHECK(sscanf("\xc3\xa9\xc3\xa8x", "%2ls%lc", w, v) == 2);
	CHECK(w[0] == 0xe9 && w[1] == 0xe8 && !w[2] && v[0] == 'x' && v[1] == 9);
	CHECK(sscanf("\xc3\xa9 x", "%lc%2lc", w, v) == 2);
	CHECK(w[0] == 0xe9 && v[0] == ' ' && v[1] == 'x' && v[2] == 9);
	CHECK(sscanf("ab cd", "%*ls%*lc%ls", w) == 1 && w[0] == 'c');
	CHECK(sscanf("a", "%2lc", v) == 0);

	for (i = 0; i < (int)(sizeof wrong / sizeof *wrong); i++) {
		bad = wrong[i];
		errno = 0;
		CHECK(sscanf(bad, "%ls", w) == EOF && errno == EILSEQ);
		CHECK(sscanf(bad, "%lc", w) == EOF);
	}
	CHECK(sscanf("1 \xff", "%d %ls", &n, w) == 1);

	w[0] = 9;
	CHECK(sscanf("abc", "%l[a-z]", w) == 0 && w[0] == 9);
	return failed;
}
