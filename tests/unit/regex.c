/*
 * regcomp, regexec, regerror, regfree: syntax, errors, flags, groups by POSIX's
 * rules, back-references, bounds. tests/sh/regex.sh compares many more.
 */
#include <limits.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

#define E REG_EXTENDED

/* Compiles and matches. The result: "0,3 1,2" for matches, "-" for none. */
static const char *find(const char *pattern, int flags, const char *text,
	int eflags)
{
	static char result[200];
	char *to = result;
	regmatch_t m[10];
	regex_t re;
	size_t i;
	int r = regcomp(&re, pattern, flags);

	if (r) {
		sprintf(result, "error %d", r);
		return result;
	}
	r = regexec(&re, text, 10, m, eflags);
	if (r)
		strcpy(result, r == REG_NOMATCH ? "-" : "error");
	for (i = 0; !r && i < 10 && (i <= re.re_nsub || m[i].rm_so != -1); i++)
		to += sprintf(to, "%s%d,%d", i ? " " : "", (int)m[i].rm_so,
			(int)m[i].rm_eo);
	for (; !r && i < 10; i++)
		CHECK(m[i].rm_so == -1 && m[i].rm_eo == -1);
	regfree(&re);
	return result;
}

static const struct {
	const char *pattern, *text, *want;
	int flags, eflags;
} tests[] = {
	{ "b", "abc", "1,2", 0, 0 },
	{ "a*", "baa", "0,0", 0, 0 },
	{ "", "x", "0,0", E, 0 },
	/* basic */
	{ "*a", "b*a", "1,3", 0, 0 },
	{ "\\(*a\\)", "*a", "0,2 0,2", 0, 0 },
	{ "^*a", "*a", "0,2", 0, 0 },
	{ "a\\{2,3\\}", "aaaa", "0,3", 0, 0 },
	{ "a{2}", "aa{2}", "1,5", 0, 0 },
	{ "a^b$c", "a^b$c", "0,5", 0, 0 },
	{ "\\(^a\\)b", "ab", "0,2 0,1", 0, 0 },
	{ "a\\(b$\\)", "ab", "0,2 1,2", 0, 0 },
	{ "a+b?|", "a+b?|", "0,5", 0, 0 },
	{ "a\\+", "baa", "1,3", 0, 0 },
	{ "x\\|y\\?z", "yz", "0,2", 0, 0 },
	{ "\\(ab*\\)\\1", "abbabb", "0,6 0,3", 0, 0 },
	{ "\\(a*\\)b\\1", "aabaa", "0,5 0,2", 0, 0 },
	{ "\\(a*\\)b\\1$", "aaba", "1,4 1,2", 0, 0 },
	{ "\\(a\\)\\(b\\)*\\1", "abba", "0,4 0,1 2,3", 0, 0 },
	{ "\\([a-c]*\\)x\\1", "ABxab", "0,5 0,2", REG_ICASE, 0 },
	/* extended */
	{ "a|ab|abc", "xabcd", "1,4", E, 0 },
	{ "(a*)*", "b", "0,0 0,0", E, 0 },
	{ "(a*)+", "aa", "0,2 0,2", E, 0 },
	{ "(a?){3}", "aa", "0,2 2,2", E, 0 },
	{ "(a*)(a|aa)", "aaa", "0,3 0,2 2,3", E, 0 },
	{ "()b", "ab", "1,2 1,1", E, 0 },
	{ "a||b", "b", "0,1", E, 0 },
	{ "a{0}b", "ab", "1,2", E, 0 },
	{ "a{,2}b", "aaab", "1,4", E, 0 },
	{ ")", "a)", "1,2", E, 0 },
	{ "a^b", "a^b", "-", E, 0 },
	{ "(^|x)a", "xa", "0,2 0,1", E, 0 },
	{ "(a)\\1", "baa", "1,3 1,2", E, 0 },
	{ "\\(\\.\\*\\{\\|", "(.*{|", "0,5", E, 0 },
	/* brackets */
	{ "[]a-]*", "]-a", "0,3", 0, 0 },
	{ "[^]]", "]x", "1,2", 0, 0 },
	{ "[[:digit:]x-z]*", "4y", "0,2", 0, 0 },
	{ "[[.-.]-/]*", "-./", "0,3", 0, 0 },
	{ "[[=a=]b]*", "ab", "0,2", 0, 0 },
	{ "[a\\]*", "\\a", "0,2", 0, 0 },
	{ "[^a-z]", "aB", "1,2", 0, 0 },
	{ "[^a-z]", "aB", "-", REG_ICASE, 0 },
	{ "AbC", "xabcx", "1,4", REG_ICASE, 0 },
	/* newlines and ends */
	{ "a.b", "a\nb", "0,3", 0, 0 },
	{ "a.b", "a\nb", "-", REG_NEWLINE, 0 },
	{ "a[^x]b", "a\nb", "-", REG_NEWLINE, 0 },
	{ "^b$", "a\nb\nc", "2,3", REG_NEWLINE, 0 },
	{ "^b$", "a\nb\nc", "-", 0, 0 },
	{ "^a", "a", "-", 0, REG_NOTBOL },
	{ "a$", "a", "-", 0, REG_NOTEOL },
	{ "^b", "a\nb", "2,3", REG_NEWLINE, REG_NOTBOL },
	/* words */
	{ "\\<b", "ab b_", "3,4", 0, 0 },
	{ "b\\>", "ba ab", "4,5", 0, 0 },
	{ "\\bab\\b", "xab ab", "4,6", 0, 0 },
	{ "\\Bb", "b ab", "3,4", 0, 0 },
	{ "\\w\\+\\W\\s", "-a_1  b", "1,6", 0, 0 },
	{ "\\S*", "ab c", "0,2", 0, 0 },
	{ "a\\`", "aa", "-", 0, 0 },
	{ "a\\'", "aa", "1,2", REG_NEWLINE, 0 },
#ifdef __TICKLIBC__	/* GNU's library finds other groups. */
	{ "\\(a*\\)*\\(x\\)\\(\\1\\)", "ax", "0,2 1,1 1,2 2,2", 0, 0 },
	{ "\\(b\\{0,1\\}\\)\\{1,3\\}\\1\\1", "ba", "0,1 1,1", 0, 0 },
	{ "\\(a\\{0,1\\}b*\\)\\{0,2\\}\\1A", "acaAc", "2,4 3,3", 0, 0 },
	{ "(a|ab)(c|bcd)(d*)", "abcd", "0,4 0,2 2,3 3,4", E, 0 },
	{ "((a)|b)*", "ab", "0,2 1,2 -1,-1", E, 0 },
	{ "(.?){0,8}Y", "1234Y", "0,5 3,4", E, 0 },
#endif
	/* errors */
	{ "[a", "", "error 7", 0, 0 },
	{ "[[.ab.]]", "", "error 3", 0, 0 },
	{ "[[:no:]]", "", "error 4", 0, 0 },
	{ "a\\", "", "error 5", 0, 0 },
	{ "\\1", "", "error 6", 0, 0 },
	{ "\\(a\\1\\)", "", "error 6", 0, 0 },
	{ "\\(a", "", "error 8", 0, 0 },
	{ "a\\)", "", "error 8", 0, 0 },
	{ "(a", "", "error 8", E, 0 },
	{ "a{1", "", "error 9", E, 0 },
	{ "a{2,1}", "", "error 10", E, 0 },
	{ "a\\{x\\}", "", "error 10", 0, 0 },
	{ "[b-a]", "", "error 11", 0, 0 },
	{ "*a", "", "error 13", E, 0 },
	{ "(+a)", "", "error 13", E, 0 },
};

static void table(void)
{
	size_t i;

	for (i = 0; i < sizeof tests / sizeof *tests; i++) {
		const char *got = find(tests[i].pattern, tests[i].flags,
			tests[i].text, tests[i].eflags);

		if (strcmp(got, tests[i].want))
			printf("%s: %s, not %s\n", tests[i].pattern, got,
				tests[i].want);
		CHECK(!strcmp(got, tests[i].want));
	}
}

static void flags(void)
{
	regmatch_t m[3] = { { 7, 7 }, { 7, 7 }, { 7, 7 } };
	regex_t re;

	CHECK(!regcomp(&re, "(a)b*", E | REG_NOSUB) && re.re_nsub == 1);
	CHECK(!regexec(&re, "xab", 3, m, 0) && m[0].rm_so == 7);
	CHECK(regexec(&re, "x", 0, 0, 0) == REG_NOMATCH);
	regfree(&re);

	CHECK(!regcomp(&re, "(b*)c", E));
	CHECK(!regexec(&re, "abbc", 1, m, 0) && m[0].rm_so == 1 && m[1].rm_so == 7);
	/* A null byte in the text, and bytes before and after it */
	m[0].rm_so = 1;
	m[0].rm_eo = 6;
	CHECK(!regexec(&re, "bb\0bbcc", 3, m, REG_STARTEND));
	CHECK(m[0].rm_so == 3 && m[0].rm_eo == 6 && m[1].rm_eo == 5);
	CHECK(m[2].rm_so == -1);
	m[0].rm_so = 1;
	m[0].rm_eo = 2;
	CHECK(regexec(&re, "bbc", 1, m, REG_STARTEND) == REG_NOMATCH);
	regfree(&re);

	CHECK(!regcomp(&re, "^b", 0));
	m[0].rm_so = 1;
	m[0].rm_eo = 2;
	CHECK(regexec(&re, "ab", 1, m, REG_STARTEND) == REG_NOMATCH);
	regfree(&re);
	CHECK(sysconf(_SC_REGEXP) > 0);
}

static void bounds(void)
{
	static char text[3001];
	regmatch_t m[2];
	regex_t re;
	char large[100];
	int r;

	/* Backtracking would take 2^3000 steps. */
	memset(text, 'a', 3000);
	CHECK(!regcomp(&re, "^(a|aa|a*a)*(b|$)", E));
	CHECK(!regexec(&re, text, 2, m, 0) && m[0].rm_eo == 3000);
#ifdef __TICKLIBC__
	CHECK(m[1].rm_so == 0 && m[1].rm_eo == 3000);
#endif
	regfree(&re);

	CHECK(!regcomp(&re, "(.*)(.*)(.*)(.*)x", E));
	CHECK(regexec(&re, text, 2, m, 0) == REG_NOMATCH);
	regfree(&re);

	/* 255^5 copies */
	sprintf(large, "((((a{%d}){%d}){%d}){%d}){%d}", RE_DUP_MAX, RE_DUP_MAX,
		RE_DUP_MAX, RE_DUP_MAX, RE_DUP_MAX);
#ifdef __TICKLIBC__
	r = regcomp(&re, large, E);
	CHECK(r == REG_ESPACE);
#endif
	/* Deeply nested */
	memset(text, '(', 100);
	memset(text + 100, ')', 100);
	text[200] = 0;
	r = regcomp(&re, text, E);
	CHECK(!r && re.re_nsub == 100);
	regfree(&re);
#ifdef __TICKLIBC__
	memset(text, '(', 3000);
	CHECK(regcomp(&re, text, E) == REG_ESPACE);
#endif
}

static void messages(void)
{
	char text[100], part[4] = "xyz";
	size_t n = regerror(REG_EBRACK, 0, text, sizeof text);
	int i;

	CHECK(n > 3 && n == strlen(text) + 1);
	CHECK(regerror(REG_EBRACK, 0, part, 3) == n);
	CHECK(part[0] == text[0] && part[1] == text[1] && !part[2]);
	CHECK(regerror(REG_EBRACK, 0, 0, 0) == n);
	for (i = REG_NOMATCH; i <= REG_BADRPT; i++) {
		char other[100];

		regerror(i, 0, other, sizeof other);
		CHECK(*other && (i == REG_EBRACK) == !strcmp(other, text));
	}
}

int main(void)
{
	table();
	flags();
	bounds();
	messages();
	return failed;
}
