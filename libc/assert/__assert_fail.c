/* __assert_fail.c - prints the message of assert without printf, for size. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include "syscall.h"

void __assert_fail(const char *x, const char *file, int line,
	const char *function)
{
	char digits[12], *s = digits + sizeof digits;

	do
		*--s = '0' + line % 10;
	while (line /= 10);

	/* One write, so that other output does not split the message. */
	const struct iovec v[] = {
		{ (char *)file, strlen(file) },
		{ (char *)":", 1 },
		{ s, digits + sizeof digits - s },
		{ (char *)": ", 2 },
		{ (char *)function, strlen(function) },
		{ (char *)": assertion failed: ", 20 },
		{ (char *)x, strlen(x) },
		{ (char *)"\n", 1 },
	};
	syscall3(SYS_writev, 2, v, sizeof v / sizeof *v);
	abort();
}
