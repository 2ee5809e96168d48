#include <stdio.h>
#include <wchar.h>

wchar_t *fgetws(wchar_t *restrict s, int n, FILE *restrict f)
{
	wchar_t *to = s;
	wint_t c = 0;

	if (n <= 0)
		return 0;
	while (--n && c != '\n') {
		c = fgetwc(f);
		/* Not after an error, even if a part has been read. */
		if (c == WEOF) {
			if (ferror(f) || to == s)
				return 0;
			break;
		}
		*to++ = c;
	}
	*to = 0;
	return s;
}
