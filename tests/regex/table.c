/*
 * table.c - runs tables of AT&T's testregex. usage: table FILE...
 *
 * The columns are flags, a pattern, a text, and the matches or the error that are
 * expected. Flags: B basic, E extended, L literal (left out), i ignore case, n
 * newline, $ C escapes in pattern and text, digits are of no use here. Prints each
 * difference, and the number of tests that were passed.
 *
 * Debian has these tables in sources of Go and Rust, whose libraries find other
 * matches: there the line with that library's match has the note RE2/Go, and the
 * original is a comment before it. Six lines were changed without a note, to a
 * match that is not the longest, and one has the syntax of Rust.
 */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failed, passed;

/* Replaces C escapes. */
static void unescape(char *s)
{
	char *to = s;

	for (; *s; s++) {
		if (*s != '\\') {
			*to++ = *s;
		} else if (s[1] == 'n') {
			*to++ = '\n';
			s++;
		} else if (s[1] == 'x') {
			*to++ = strtol(s + 2, &s, 16);
			s--;
		} else {
			*to++ = *s;
			if (s[1] == '\\')
				s++;
		}
	}
	*to = 0;
}

/* Prints what happens to `result`. groups: how many matches are wanted. */
static void run(const char *pattern, const char *text, int flags, int groups,
	char *result)
{
	static const char *const errors[] = {
		"OK", "NOMATCH", "BADPAT", "ECOLLATE", "ECTYPE", "EESCAPE", "ESUBREG",
		"EBRACK", "EPAREN", "EBRACE", "BADBR", "ERANGE", "ESPACE", "BADRPT"
	};
	regmatch_t m[100];
	regex_t re;
	int i, r = regcomp(&re, pattern, flags);

	if (r) {
		strcpy(result, r < 14 ? errors[r] : "unknown");
		return;
	}
	r = regexec(&re, text, 100, m, 0);
	if (r) {
		strcpy(result, r < 14 ? errors[r] : "unknown");
	} else if (!groups) {
		strcpy(result, "OK");
	} else {
		for (i = 0; i < groups && i <= (int)re.re_nsub; i++)
			result += m[i].rm_so < 0 ? sprintf(result, "(?,?)") :
				sprintf(result, "(%d,%d)", (int)m[i].rm_so,
				(int)m[i].rm_eo);
	}
	regfree(&re);
}

static void test(char *flags, char *pattern, char *text, const char *want)
{
	static char last[1000];
	char got[2000], *c;
	const char *p;
	int icase = strchr(flags, 'i') ? REG_ICASE : 0, groups = 0;

	icase |= strchr(flags, 'n') ? REG_NEWLINE : 0;
	if (!strcmp(pattern, "SAME"))
		pattern = last;
	else
		strcpy(last, pattern);
	if (!strcmp(text, "NULL"))
		text = "";
	if (!strcmp(pattern, "NULL"))
		pattern = "";
	if (strchr(flags, '$')) {
		unescape(pattern);
		unescape(text);
	}
	for (p = want; *p; p++)
		groups += *p == '(';
	for (c = flags; *c; c++) {
		if (*c != 'B' && *c != 'E')
			continue;
		run(pattern, text, icase | (*c == 'E' ? REG_EXTENDED : 0), groups, got);
		if (!strcmp(got, want)) {
			passed++;
			continue;
		}
		printf("%c %s with %s: %s, not %s\n", *c, pattern, text, got, want);
		failed++;
	}
}

static void row(char *s)
{
	char *column[4] = { "", "", "", "" };
	int n;

	/* A line may have a label. */
	if (*s == ':' && strchr(s + 1, ':'))
		s = strchr(s + 1, ':') + 1;
	if (!strchr("BE", *s) || strstr(s, "(?-u)") ||
	    (strstr(s, "(a|ab|c|bcd)") && strstr(s, "(0,1)(0,1)(1,1)")))
		return;
	for (n = 0; n < 4 && *s; n++) {
		column[n] = s;
		s += strcspn(s, "\t");
		while (*s == '\t')
			*s++ = 0;
	}
	if (n == 4)
		test(column[0], column[1], column[2], column[3]);
}

int main(int argc, char **argv)
{
	static char line[2000], comment[2000];
	int i;

	for (i = 1; i < argc; i++) {
		FILE *f = fopen(argv[i], "r");

		if (!f)
			return 1;
		while (fgets(line, sizeof line, f)) {
			char *s = line;

			s[strcspn(s, "\n")] = 0;
			if (strstr(s, "RE2/Go") && *comment)
				s = comment;
			if (*s != '#' || s == comment)
				row(s + (*s == '#'));
			strcpy(comment, *line == '#' ? line : "");
		}
		fclose(f);
	}
	printf("%d tests of AT&T's tables passed\n", passed);
	return failed || !passed;
}
