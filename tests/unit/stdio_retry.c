/*
 * Data that a flush could not write stays in the buffer for the next flush. This
 * is ticklibc's own promise.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	static char s[100000];
	FILE *f;
	int p[2];
	long n, filled = 0;

	if (pipe(p) || fcntl(p[0], F_SETFL, O_NONBLOCK) ||
		fcntl(p[1], F_SETFL, O_NONBLOCK))
		return 1;
	while ((n = write(p[1], s, sizeof s)) > 0)
		filled += n;
	f = fdopen(p[1], "w");
	CHECK(fprintf(f, "some %s", "text") == 9);
	errno = 0;
	CHECK(fflush(f) == EOF && errno == EAGAIN && ferror(f));
	for (n = filled; n > 0; )
		n -= read(p[0], s, n < (long)sizeof s ? (size_t)n : sizeof s);
	clearerr(f);
	CHECK(!fflush(f) && !ferror(f));
	CHECK(read(p[0], s, sizeof s) == 9 && !memcmp(s, "some text", 9));
	CHECK(!fclose(f));
	return failed;
}
