#include <wchar.h>

int wcswidth(const wchar_t *s, size_t n)
{
	int total = 0;

	for (; n-- && *s; s++) {
		int width = wcwidth(*s);

		if (width < 0)
			return -1;
		total += width;
	}
	return total;
}
