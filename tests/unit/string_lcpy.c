/* string_lcpy.c - strlcpy and strlcat do not write past the size. */
#define _GNU_SOURCE
#include <string.h>
#include "../test.h"

/* glibc has them since 2.38 only. */
#if !defined __GLIBC__ || __GLIBC_MINOR__ >= 38
int main(void)
{
	char s[16];

	memset(s, 'x', sizeof s);
	CHECK(strlcpy(s, "abc", 0) == 3 && s[0] == 'x');
	CHECK(strlcpy(s, "abc", 3) == 3 && !memcmp(s, "ab\0x", 4));
	CHECK(strlcpy(s, "abc", 4) == 3 && !memcmp(s, "abc\0x", 5));
	CHECK(strlcpy(s, "abc", 9) == 3 && !memcmp(s, "abc\0x", 5));
	CHECK(strlcat(s, "def", 6) == 6 && !memcmp(s, "abcde\0x", 7));
	CHECK(strlcat(s, "f", 9) == 6 && !memcmp(s, "abcdef\0x", 8));
	CHECK(strlcat(s, "gh", 3) == 5 && !memcmp(s, "abcdef\0x", 8));
	CHECK(strlcat(s, "gh", 0) == 2 && s[0] == 'a');
	return failed;
}
#else
int main(void)
{
	return 0;
}
#endif
