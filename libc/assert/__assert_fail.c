/* __assert_fail.c - prints the message of assert without printf, for size. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "syscall.h"

void __assert_fail(const char *x, const char *file, int line,
	const char *function)
{
	char text[1024], digits[12];
	char *s = digits + sizeof digits;
	size_t n;

	*--s = 0;
	do
		*--s = '0' + line % 10;
	while (line /= 10);

	/* One write, so that other output does not split the message. */
	strlcpy(text, file, sizeof text / 2);
	strlcat(text, ":", sizeof text);
	strlcat(text, s, sizeof text);
	strlcat(text, ": ", sizeof text);
	strlcat(text, function, sizeof text);
	strlcat(text, ": assertion failed: ", sizeof text);
	strlcat(text, x, sizeof text - 1);
	n = strlcat(text, "\n", sizeof text);
	syscall3(SYS_write, 2, text, n);
	abort();
}
