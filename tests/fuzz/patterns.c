/*
 * patterns.c - the libFuzzer target for regcomp, regexec and fnmatch: the first
 * byte has flags, then come a pattern, a null and a text. Each has an allocation of
 * its own size. Matches must be inside the text, and groups inside the match.
 */
#include <fnmatch.h>
#include <regex.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void check(const regmatch_t *m, regoff_t n)
{
	int i;

	for (i = 0; i < 10; i++)
		if (m[i].rm_so == -1 ? m[i].rm_eo != -1 || !i :
		    m[i].rm_so < m->rm_so || m[i].rm_so > m[i].rm_eo ||
		    m[i].rm_eo > m->rm_eo || m[i].rm_eo > n)
			abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	regmatch_t m[10];
	regex_t re;
	char *pattern, *text;
	size_t i, length;
	int trial = 0;

	if (n < 2 || n > 120)
		return 0;
	length = strnlen((const char *)data + 1, n - 1);
	pattern = strndup((const char *)data + 1, length);
	text = length + 2 < n ? strndup((const char *)data + length + 2,
		n - length - 2) : strdup("");
	fnmatch(pattern, text, *data & 31);
	for (i = 0; i + 1 < length; i++)
		trial |= pattern[i] == '\\' && pattern[i + 1] >= '1' &&
			pattern[i + 1] <= '9';
	/* Back-references take long to be given up. */
	if (trial && strlen(text) > 8)
		text[8] = 0;
	if (length < 50 && !regcomp(&re, pattern, *data & 15)) {
		if (!regexec(&re, text, 10, m, *data >> 4 & 3) &&
		    !(*data & REG_NOSUB))
			check(m, strlen(text));
		regfree(&re);
	}
	free(pattern);
	free(text);
	return 0;
}
