/* Write errors are reported by the call, by fflush or by fclose. */
#include <errno.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	static char big[20000];
	FILE *f = fopen("/dev/full", "w");
	const char *volatile hidden = "abc%.2147483648s";
	const char *volatile invalid = "x\n%!";
	volatile int one = 1;
	int i;

	if (!f)
		return 0;
	CHECK(fprintf(f, "%d", 12) == 2 && !ferror(f));
	errno = 0;
	CHECK(fflush(f) == EOF && errno == ENOSPC && ferror(f));
	clearerr(f);
	CHECK(fwrite(big, 1, sizeof big, f) < sizeof big && ferror(f));
	clearerr(f);
	for (i = 0; i < 100000 && fputc('x', f) != EOF; i++)
		;
	CHECK(i < 100000 && ferror(f));
	CHECK(fprintf(f, "%10000d", 1) < 0);
	fclose(f);

	f = fopen("/dev/full", "w");
	fputs("text", f);
	errno = 0;
	CHECK(fclose(f) == EOF && errno == ENOSPC);

	f = fopen("/dev/full", "w");
	setvbuf(f, 0, _IONBF, 0);
	errno = 0;
	CHECK(fputc('x', f) == EOF && errno == ENOSPC);
	CHECK(fputs("text", f) == EOF && fprintf(f, "%d", 1) < 0);
	fclose(f);

	/*
	 * After a failed line, the next call succeeds if it need not write yet.
	 */
	f = fopen("/dev/full", "w");
	setvbuf(f, 0, _IOLBF, 0);
	CHECK(fputs("x\n", f) == EOF);
	CHECK(fprintf(f, invalid, one) == -1);
	CHECK(fputc('y', f) == 'y' && fputs("y", f) >= 0);
	CHECK(fprintf(f, "%d", one) == 1);
	fclose(f);

	/*
	 * Our own promises. A call that fails does not drop what an earlier one
	 * printed.
	 */
	f = fopen("/dev/full", "w");
	setvbuf(f, 0, _IOLBF, 0);
	CHECK(fputs("y", f) >= 0 && fprintf(f, invalid, one) == -1);
	CHECK(fflush(f) == EOF);
	fclose(f);

	/* Without a buffer, what it printed itself is written too. */
	f = tmpfile();
	setvbuf(f, 0, _IONBF, 0);
	CHECK(fprintf(f, invalid, one) == -1 && ftell(f) == 2);
	CHECK(lseek(fileno(f), 0, SEEK_CUR) == 2);
	fclose(f);

	/* printf fails even if later conversions could be printed. */
	f = fopen("/dev/full", "w");
	setvbuf(f, big, _IOFBF, 9);
	errno = 0;
	CHECK(fprintf(f, hidden, "") == -1 && errno == ENOSPC);
	fclose(f);
	CHECK(dprintf(-1, "text") < 0 && errno == EBADF);

	/* Reading a stream that is open only for writing. */
	f = fopen("/", "r");
	errno = 0;
	CHECK(fgetc(f) == EOF && ferror(f) && !feof(f) && errno == EISDIR);
	fclose(f);
	return failed;
}
