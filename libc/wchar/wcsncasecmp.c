#include <wchar.h>
#include <wctype.h>

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	for (; n; n--, a++, b++) {
		wint_t c = towlower(*a), d = towlower(*b);

		if (c != d)
			return c < d ? -1 : 1;
		if (!c)
			break;
	}
	return 0;
}
