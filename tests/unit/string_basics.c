/* string_basics.c - the small functions, at their edge cases. */
#define _GNU_SOURCE
#include <string.h>
#include <strings.h>
#include <stdlib.h>
#include "../test.h"

int main(void)
{
	char s[32], *p;
	const char *volatile six = "abcdef";

	CHECK(strcmp("a", "b") < 0 && strcmp("b", "a") > 0);
	CHECK(strcmp("a\200", "a\1") > 0);
	CHECK(strcmp("a", "ab") < 0 && !strcmp("", ""));
	CHECK(!strncmp("abc", "abd", 2) && strncmp("abc", "abd", 3) < 0);
	CHECK(!strncmp("a\0b", "a\0c", 3) && !strncmp("a", "b", 0));
	CHECK(memcmp("a\0b", "a\0c", 3) < 0 && !memcmp("a", "b", 0));
	CHECK(memcmp("12345678\200", "12345678\1", 9) > 0);
	CHECK(memcmp("02345678", "12345678", 8) < 0);
	CHECK(memcmp("abcdefg\001\002xyz", "abcdefg\002\001xyz", 12) < 0);
	CHECK(strcoll("a", "b") < 0 && strcoll("ab", "ab") == 0);
	CHECK(!strcasecmp("HeLLo", "hEllO") && strcasecmp("a", "B") < 0);
	CHECK(strcasecmp("[", "a") < 0 && strcasecmp("_", "A") < 0);
	CHECK(!strncasecmp("ABx", "aby", 2) && strncasecmp("ABx", "aby", 3) < 0);
	CHECK(!bcmp("ab", "ab", 2) && bcmp("ab", "ac", 2));

	memset(s, 'x', sizeof s);
	CHECK(strncpy(s, "ab", 5) == s && !memcmp(s, "ab\0\0\0x", 6));
	CHECK(strncpy(s, six, 3) == s && !memcmp(s, "abc\0\0x", 6));
	CHECK(stpncpy(s, "ab", 5) == s + 2 && stpncpy(s, six, 3) == s + 3);
	strcpy(s, "ab");
	CHECK(strcat(s, "cd") == s && !strcmp(s, "abcd"));
	CHECK(strncat(s, six + 4, 9) == s && !strcmp(s, "abcdef"));
	CHECK(strncat(s, "gh", 9) == s && !strcmp(s, "abcdefgh"));
	CHECK(strxfrm(s, "hello", 3) == 5 && strxfrm(s, "hi", 9) == 2);
	CHECK(!strcmp(s, "hi"));

	p = strdupa(six);
	CHECK(p != six && !strcmp(p, six));
	p = strndupa(six, 3);
	CHECK(!strcmp(p, "abc") && !strcmp(strndupa(six, 9), six));

	CHECK(mempcpy(s, "abc", 3) == s + 3);
	CHECK(memccpy(s, "abcabc", 'b', 6) == s + 2);
	CHECK(!memccpy(s, "abc", 'x', 3));
	CHECK(memchr("abcab", 'b', 5) && !memchr("abc", 'c', 2));
	CHECK(memchr("a\377", -1, 2) && !memchr("a", 'a', 0));
	p = "abcabc";
	CHECK(memrchr(p, 'b', 6) == p + 4 && strrchr(p, 'a') == p + 3);
	CHECK(strchr(p, 'c') == p + 2 && strchr(p, 0) == p + 6);
	CHECK(strrchr(p, 0) == p + 6 && !strchr(p, 'x') && !strrchr(p, 'x'));
	CHECK(strchrnul(p, 'x') == p + 6 && strchrnul(p, 'b') == p + 1);
	CHECK(index(p, 'b') == p + 1 && rindex(p, 'b') == p + 4);
	CHECK(strspn("aabbc", "ab") == 4 && strspn("x", "") == 0);
	CHECK(strcspn("aabbc", "cb") == 2 && strcspn("abc", "") == 3);
	CHECK(strspn("\377\200a", "\200\377") == 2);
	CHECK(strpbrk(p, "xc") == p + 2 && !strpbrk(p, "x"));
	CHECK(strnlen("abc", 2) == 2 && strnlen(six, 9) == 6);
	CHECK(ffs(0) == 0 && ffs(1) == 1 && ffs((int)0x80000000) == 32);
	CHECK(ffsl(8) == 4 && ffsll(1LL << 40) == 41 && !ffsll(0));

	p = strdup("hello");
	CHECK(p && !strcmp(p, "hello"));
	free(p);
	p = strndup("hello", 3);
	CHECK(p && !strcmp(p, "hel"));
	free(p);
	p = strndup(six, 30);
	CHECK(p && !strcmp(p, "abcdef"));
	free(p);

	strcpy(s, "abc");
	bcopy(s, s + 1, 3);
	CHECK(!memcmp(s, "aabc", 4));
	bzero(s, 2);
	CHECK(!memcmp(s, "\0\0bc", 4));
	explicit_bzero(s, 4);
	CHECK(!s[2] && !s[3]);
	return failed;
}
