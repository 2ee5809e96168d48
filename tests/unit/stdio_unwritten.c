/*
 * stdio_unwritten.c - what a call says it did not write is never written later,
 * and what it says it wrote is not lost, whatever the buffering.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

static char block[70000], got[200000];
static int p[2];
static volatile int one = 1;

/* Fill the pipe, then read some bytes of it. */
static void fill(int room)
{
	while (read(p[0], got, sizeof got) > 0)
		;
	while (write(p[1], block, 1024) > 0)
		;
	while (write(p[1], block, 1) > 0)
		;
	CHECK(read(p[0], got, room) == room);
}

/* All that the program wrote itself into the pipe. */
static char *drain(void)
{
	static char text[sizeof got];
	char *to = text;
	ssize_t n, i;

	while ((n = read(p[0], got, sizeof got)) > 0)
		for (i = 0; i < n; i++)
			if (got[i])
				*to++ = got[i];
	*to = 0;
	return text;
}

static FILE *open_stream(int mode, char *buffer, size_t size)
{
	FILE *f = fdopen(dup(p[1]), "w");

	setvbuf(f, buffer, mode, size);
	return f;
}

int main(void)
{
	static char small[16 + 8], text[40000];
	FILE *f;
	size_t n;
	int mode, out, i;

	CHECK(!pipe(p) && !fcntl(p[0], F_SETFL, O_NONBLOCK));
	CHECK(!fcntl(p[1], F_SETFL, O_NONBLOCK));
	memset(text, 't', sizeof text - 1);

	/* Unbuffered and line buffered: each call tells at once. */
	for (mode = _IOLBF; mode <= _IONBF; mode++) {
		f = open_stream(mode, 0, BUFSIZ);
		fill(0);
		CHECK(fprintf(f, "A%d\n", one) < 0 && ferror(f));
		CHECK(fputs("B\n", f) == EOF && fputc('\n', f) == EOF);
		CHECK(fwrite("C\n", 1, 2, f) == 0);
		CHECK(!*drain());
		clearerr(f);
		CHECK(fprintf(f, "D%d\n", one) == 3 && fputs("E\n", f) >= 0);
		CHECK(!fflush(f) && !strcmp(drain(), "D1\nE\n"));
		CHECK(!fclose(f) && !*drain());
	}

	/* What was told to be written before the failed call is kept. */
	f = open_stream(_IOLBF, 0, BUFSIZ);
	CHECK(fputs("kept ", f) >= 0);
	fill(0);
	CHECK(fprintf(f, "A%d\n", one) < 0 && fputs("B\n", f) == EOF);
	CHECK(fwrite("C\n", 1, 2, f) == 0 && fputc('\n', f) == EOF);
	CHECK(!*drain() && fputs("end\n", f) >= 0);
	CHECK(!strcmp(drain(), "kept end\n") && !fclose(f) && !*drain());

	/* A full buffer in the middle of a call. */
	f = open_stream(_IOFBF, small, sizeof small);
	CHECK(fputs("0123", f) >= 0);
	fill(0);
	CHECK(fprintf(f, "A%d%s", one, "0123456789abcdef") < 0);
	CHECK(fputs("B123456789abcdef", f) == EOF);
	CHECK(fputs("456789", f) >= 0);
	CHECK(!*drain() && !fflush(f) && !strcmp(drain(), "0123456789"));
	CHECK(!fclose(f) && !*drain());

	/* A part of what one call writes: fwrite tells how much. */
	for (mode = _IOFBF; mode <= _IONBF; mode++) {
		f = open_stream(mode, 0, BUFSIZ);
		if (mode != _IONBF)
			CHECK(fputs("abc", f) >= 0);
		fill(5000);
		text[sizeof text - 2] = '\n';
		n = fwrite(text, 1, sizeof text - 1, f);
		CHECK(n < sizeof text - 1 && ferror(f));
		clearerr(f);
		i = strlen(drain());
		CHECK(!fflush(f));
		i += strlen(drain());
		CHECK(i == (int)n + (mode == _IONBF ? 0 : 3));
		CHECK(!fclose(f) && !*drain());
	}
	/* stdout and stderr, by the calls that have no stream. */
	fflush(stdout);
	out = dup(1);
	setvbuf(stdout, small, _IOLBF, sizeof small);
	dup2(p[1], 1);
	fill(0);
	fputs("01234567", stdout);
	n = puts("89abcd") == EOF;	/* fails at the newline */
	strcpy(text, drain());
	i = puts("A") >= 0;
	fflush(stdout);
	strcat(text, drain());
	dup2(out, 1);
	CHECK(n && i && !strcmp(text, "01234567A\n"));
	out = dup(2);
	dup2(p[1], 2);
	fill(0);
	errno = ENOENT;
	perror("A");
	strcpy(text, drain());
	errno = ENOENT;
	perror("B");
	strcat(text, drain());
	dup2(out, 2);
	CHECK(!strcmp(text, "B: No such file or directory\n"));
	return failed;
}
