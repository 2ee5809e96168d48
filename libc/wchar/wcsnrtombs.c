#include <wchar.h>
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include "names.h"
#include "utf8.h"

size_t __wcsnrtombs(char *restrict to, const wchar_t **restrict from, size_t n,
	size_t max, mbstate_t *restrict state)
{
	const wchar_t *s = *from;
	size_t total = 0;

	(void)state;
	if (!to)
		max = SIZE_MAX;
	for (; n; n--, s++) {
		char bytes[4];
		unsigned length = utf8_encode(bytes, *s);

		if (!length) {
			if (to)
				*from = s;
			errno = EILSEQ;
			return (size_t)-1;
		}
		if (length > max - total)
			break;
		if (to)
			memcpy(to + total, bytes, length);
		if (!*s) {
			s = 0;
			break;
		}
		total += length;
	}
	if (to)
		*from = s;
	return total;
}

size_t wcsnrtombs(char *restrict to, const wchar_t **restrict from, size_t n,
	size_t max, mbstate_t *restrict state)
	__attribute__((weak, alias("__wcsnrtombs")));
