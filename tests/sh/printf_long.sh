# printf_long.sh - more output than an int can count fails with EOVERFLOW, also when a
# string is longer than 4 GiB. It maps one file many times, and takes 4 s of CPU.
[ "$(getconf LONG_BIT)" = 64 ] || { echo 'skip: addresses have 32 bits'; exit 77; }
cat >"$t/long.c" <<'END'
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PIECE (64L << 20)
#define LENGTH ((4L << 30) + PIECE)

/* A string of LENGTH bytes, whose null is in the page after them. */
static char *long_string(void)
{
	char *s = mmap(0, LENGTH + 4096, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	int fd = memfd_create("x", 0);
	long i;

	if (s == MAP_FAILED || ftruncate(fd, PIECE))
		return 0;
	for (i = 0; i < LENGTH; i += PIECE)
		if (mmap(s + i, PIECE, PROT_READ | PROT_WRITE,
				MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED)
			return 0;
	memset(s, 'x', PIECE);
	return s;
}

static int failed;

static void check(const char *what, int n, int expected)
{
	if (n == expected && (n >= 0 || errno == EOVERFLOW))
		return;
	printf("%s: %d, errno %d\n", what, n, errno);
	failed = 1;
}

int main(void)
{
	FILE *null = fopen("/dev/null", "w");
	char *s = long_string(), buffer[100];

	if (!s || !null)
		return 77;
	errno = 0;
	check("a string of 4 GiB", snprintf(buffer, sizeof buffer, "%s", s), -1);
	errno = 0;
	check("INT_MAX", fprintf(null, "%*d%s", INT_MAX - 7, 1, "1234567"), INT_MAX);
	errno = 0;
	check("a byte more", fprintf(null, "%*d%s", INT_MAX - 7, 1, "12345678"), -1);
	return failed;
}
END
"$B/$host/bin/tick-cc" -w -O2 "$t/long.c" -o "$t/long" || exit
timeout 30 "$t/long"
status=$?
[ $status != 124 ] || echo 'it did not end in 30 s'
exit $status
