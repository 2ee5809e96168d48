#include <wchar.h>

wchar_t *wcstok(wchar_t *restrict s, const wchar_t *restrict set,
	wchar_t **restrict next)
{
	wchar_t *token;

	if (!s)
		s = *next;
	if (!s)
		return 0;
	token = s + wcsspn(s, set);
	if (!*token) {
		*next = 0;
		return 0;
	}
	*next = wcspbrk(token, set);
	if (*next)
		*(*next)++ = 0;
	return token;
}
