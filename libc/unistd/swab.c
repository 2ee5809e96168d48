#include <unistd.h>

void swab(const void *__restrict from, void *__restrict to, ssize_t n)
{
	const char *s = from;
	char *t = to;

	for (; n > 1; n -= 2, s += 2, t += 2) {
		t[0] = s[1];
		t[1] = s[0];
	}
}
