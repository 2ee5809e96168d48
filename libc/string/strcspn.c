#include <string.h>
#include "set.h"

size_t strcspn(const char *s, const char *set)
{
	unsigned long in[SET] = { 0 };
	size_t n = 0;

	for (; *set; set++)
		put(in, *set);
	while (s[n] && !has(in, s[n]))
		n++;
	return n;
}
