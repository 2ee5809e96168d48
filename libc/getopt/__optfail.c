/* __optfail.c - prints with writev, so that getopt does not link stdio. */
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>
#include "state.h"

int __optfail(char *const argv[], const char *letters, const char *text,
	const char *name, size_t n, int result)
{
	struct iovec v[5] = {
		{ argv[0], strlen(argv[0]) },
		{ (char *)": ", 2 },
		{ (char *)text, strlen(text) },
		{ (char *)name, n },
		{ (char *)"\n", 1 },
	};

	if (letters[*letters == '+' || *letters == '-'] == ':')
		return result;
	if (opterr)
		writev(STDERR_FILENO, v, 5);
	return '?';
}
