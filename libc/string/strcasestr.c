#include <string.h>
#include <strings.h>

char *strcasestr(const char *hay, const char *needle)
{
	size_t n = strlen(needle);

	for (; strncasecmp(hay, needle, n); hay++)
		if (!*hay)
			return 0;
	return (char *)hay;
}
