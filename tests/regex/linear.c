/*
 * linear.c - patterns that take exponential or quadratic time elsewhere, with a text
 * of N bytes. usage: linear N. sh/regex.sh counts the instructions.
 */
#include <regex.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
	static const char *const patterns[] = {
		"(a*)*b", "(a|a)*b", "(a|aa)+$", "(x+x+)+y|(a|aa|aaa)*(b|$)",
		"(.*)(.*)(.*)(.*)(.*)[^a]", "((a*)*)*$", "(a?){20}a{20}",
		"^(([a-z])+.)+[A-Z]([a-z])+$", "(a|a*b)*$"
	};
	size_t n = argc > 1 ? strtoul(argv[1], 0, 10) : 1000, i;
	char *text = malloc(n + 1);
	regmatch_t m[4];
	regex_t re;
	int r = 0;

	if (!text)
		return 1;
	memset(text, 'a', n);
	text[n] = 0;
	for (i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		if (regcomp(&re, patterns[i], REG_EXTENDED))
			return 1;
		r |= regexec(&re, text, 4, m, 0) == REG_ESPACE;
		regfree(&re);
	}
	/* Back-references: too many ways are given up. */
	if (regcomp(&re, "\\(a*\\)*\\(a*\\)*b\\1", 0))
		return 1;
	r |= argc > 2 && regexec(&re, text, 4, m, 0) != REG_ESPACE;
	regfree(&re);
	free(text);
	return r;
}
