#include <wchar.h>
#include <errno.h>
#include "utf8.h"

size_t wcrtomb(char *restrict s, wchar_t c, mbstate_t *restrict state)
{
	unsigned n;

	(void)state;	/* no character depends on another */
	if (!s)
		return 1;
	n = utf8_encode(s, c);
	if (!n) {
		errno = EILSEQ;
		return (size_t)-1;
	}
	return n;
}
