#include <ctype.h>
#include <stdlib.h>
#include <wchar.h>
#include <wctype.h>
#include "number.h"

/* nan(text) has parentheses and may have an underscore. */
static int in_number(wchar_t c)
{
	return c > 0 && c < 0x80 && (isalnum(c) || wcschr(L"+-.()_", c));
}

struct number_text __number_text(const wchar_t *s)
{
	struct number_text text = { 0 };
	size_t n = 0, i;

	while (iswspace(s[text.skipped]))
		text.skipped++;
	s += text.skipped;
	while (in_number(s[n]))
		n++;
	text.bytes = malloc(n + 1);
	if (!text.bytes)
		return text;
	for (i = 0; i < n; i++)
		text.bytes[i] = s[i];
	text.bytes[n] = 0;
	return text;
}

void __number_end(struct number_text text, const wchar_t *s, wchar_t **end,
	const char *bytes_end)
{
	size_t length = bytes_end - text.bytes;

	if (end)
		*end = (wchar_t *)s + (length ? text.skipped + length : 0);
	free(text.bytes);
}
